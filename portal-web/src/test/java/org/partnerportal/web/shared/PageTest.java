package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Rules for the sources of pages: no literal text, nothing inline, short, and fit for screen readers. */
class PageTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int MOST_LINES = 200;

    /** A tag of an unknown library is not an error for Facelets: it lands in the page as it is, and does nothing. */
    private static final Set<String> LIBRARIES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "http://omnifaces.org/ui",
            "jakarta.faces.core",
            "jakarta.faces.html",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "primefaces",
            "urn:partnerportal:tags",
            "urn:partnerportal:offer");

    private static final Set<String> SHOWN = Set.of(
            "label",
            "title",
            "header",
            "headerText",
            "placeholder",
            "alt",
            "text",
            "hint",
            "aria-label",
            "summary",
            "itemLabel",
            "emptyMessage",
            "legend",
            "caption",
            "labelTemplate",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");
    /** Elements whose value is shown rather than sent. */
    private static final Set<String> VALUE_IS_SHOWN = Set.of(
            "h:outputText",
            "h:outputLabel",
            "h:commandButton",
            "h:commandLink",
            "h:link",
            "h:button",
            "p:outputLabel",
            "p:commandButton",
            "p:commandLink",
            "p:button",
            "p:link",
            "p:menuitem",
            "p:splitButton",
            "p:menuButton");
    /** Repetitions whose rows are the same at the next request, because the view keeps them. */
    private static final String FIXED = "#\\{importColumnsBean\\..*}";

    /** Native Ajax evaluates code, which the policy forbids; progress bars and columns to drag carry inline style. */
    private static final Map<String, String> REPLACED = Map.of(
            "f:ajax", "p:ajax",
            "h:commandLink", "p:commandLink",
            "p:progressBar", "progress",
            "p:messages", "pp:errors, which the templates contain",
            "p:growl", "pp:errors, which the templates contain");

    @Test
    void noLiteralText() {
        check((element, complain) -> {
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                Node child = children.item(i);
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    complainOfWords(child.getNodeValue(), complain);
                }
            }
            for (Attr attribute : attributes(element)) {
                if (SHOWN.contains(attribute.getName())
                        || attribute.getName().equals("value") && VALUE_IS_SHOWN.contains(element.getTagName())) {
                    complainOfWords(attribute.getValue(), complain);
                }
            }
        });
    }

    @Test
    void nothingInline() {
        check((element, complain) -> {
            if (element.getTagName().equals("style")
                    || element.getTagName().equals("script") && !element.hasAttribute("src")) {
                complain.add(element.getTagName());
            }
            for (Attr attribute : attributes(element)) {
                boolean dialog = attribute.getValue().matches("PF\\('\\w+'\\)\\.(show|hide)\\(\\);?( return false;)?");
                if (attribute.getName().equals("style")
                        || attribute.getName().matches("on[a-z]+") && !dialog
                        || attribute.getValue().startsWith("javascript:")) {
                    complain.add(attribute.getName() + "=" + attribute.getValue());
                }
            }
        });
    }

    @Test
    void onlyComponentsThatWorkUnderTheStrictPolicy() {
        check((element, complain) -> {
            String better = REPLACED.get(element.getTagName());
            if (better != null) {
                complain.add(element.getTagName() + ": use " + better);
            }
        });
    }

    @Test
    void tablesAndPicturesSpeak() {
        check((element, complain) -> {
            String name = element.getTagName();
            if (name.equals("th") && !element.hasAttribute("scope")) {
                complain.add("th without scope");
            }
            boolean picture = name.equals("img") || name.equals("h:graphicImage") || name.equals("p:graphicImage");
            if (picture && !element.hasAttribute("alt")) {
                complain.add(name + " without alt");
            }
            if (name.equals("table") && element.getElementsByTagName("caption").getLength() == 0 && !isNamed(element)) {
                complain.add("table without caption or name");
            }
        });
    }

    /** Such a page compiles and fails when it is opened. */
    @Test
    void noReservedWordIsTheNameOfAProperty() {
        Pattern reserved =
                Pattern.compile("[#$]\\{(?:[^'}]|'[^']*')*?\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge)\\b");
        assertThat(Bundles.contents(PAGES, ".xhtml").entrySet().stream()
                        .flatMap(page -> reserved.matcher(page.getValue())
                                .results()
                                .map(found -> PAGES.relativize(page.getKey()) + ": " + found.group())))
                .isEmpty();
    }

    /**
     * A component in a repetition is pressed by its place, and the list may be another one by then: narrowed by an
     * address that is not read yet, or changed by a colleague. A plain button names its row, and a view action reads it.
     */
    @Test
    void buttonsOfRowsNameTheirRow() {
        check((element, complain) -> {
            if (element.getTagName().equals("ui:repeat")
                    && element.getElementsByTagName("h:commandButton").getLength() > 0
                    && !element.getAttribute("value").matches(FIXED)) {
                complain.add(element.getAttribute("value"));
            }
        });
    }

    /** What a view action returns is taken for the name of a page to go to. */
    @Test
    void viewActionsReturnNothing() {
        check((element, complain) -> {
            if (element.getTagName().equals("f:viewAction")
                    && element.getAttribute("action").matches(".*\\.(get|is)[A-Z].*")) {
                complain.add(element.getAttribute("action"));
            }
        });
    }

    @Test
    void tagsComeFromLibrariesThatExist() {
        check((element, complain) -> {
            for (Attr attribute : attributes(element)) {
                if (attribute.getName().startsWith("xmlns") && !LIBRARIES.contains(attribute.getValue())) {
                    complain.add(attribute.getName() + "=" + attribute.getValue());
                }
            }
        });
    }

    @Test
    void pagesAreShort() {
        assertThat(Bundles.contents(PAGES, ".xhtml").entrySet().stream()
                        .filter(page -> page.getValue().lines().count() > MOST_LINES)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static boolean isNamed(Element table) {
        Element parent = (Element) table.getParentNode();
        return table.hasAttribute("aria-label")
                || table.hasAttribute("aria-labelledby")
                || parent.hasAttribute("aria-label")
                || parent.hasAttribute("aria-labelledby");
    }

    private static void complainOfWords(String text, List<String> complain) {
        String literal = text.replaceAll("[#$]\\{[^}]*}", "").strip();
        if (literal.codePoints().anyMatch(Character::isLetter)) {
            complain.add("\"" + literal + "\"");
        }
    }

    private static void check(BiConsumer<Element, List<String>> rule) {
        List<String> complaints = new ArrayList<>();
        Bundles.contents(PAGES, ".xhtml").forEach((path, source) -> {
            NodeList elements = elements(source);
            for (int i = 0; i < elements.getLength(); i++) {
                List<String> found = new ArrayList<>();
                rule.accept((Element) elements.item(i), found);
                found.forEach(complaint -> complaints.add(PAGES.relativize(path) + ": " + complaint));
            }
        });
        assertThat(complaints).isEmpty();
    }

    private static NodeList elements(String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(source))).getElementsByTagName("*");
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }
}
