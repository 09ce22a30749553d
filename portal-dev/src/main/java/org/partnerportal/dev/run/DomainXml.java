package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Payara domain's configuration file. Editing the file costs milliseconds where the administration commands,
 * which {@code config/payara.asadmin} shows for a server that exists, would cost a start each.
 */
final class DomainXml {

    private final Document document;

    private DomainXml(Document document) {
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new DomainXml(builder.parse(in));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("cannot read " + file, broken);
        }
    }

    /** Sets attributes of the one element that the path leads to. */
    DomainXml set(String path, Map<String, String> attributes) {
        Element element = (Element) one(path);
        new TreeMap<>(attributes).forEach(element::setAttribute);
        return this;
    }

    /** Adds an element below the one that the path leads to. */
    DomainXml add(String path, String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        new TreeMap<>(attributes).forEach(element::setAttribute);
        one(path).appendChild(element);
        return this;
    }

    /** Sets the text of the one element that the path leads to. */
    DomainXml text(String path, String text) {
        one(path).setTextContent(text);
        return this;
    }

    /** Adds an element with text below the one that the path leads to. */
    DomainXml addText(String path, String name, String text) {
        one(path).appendChild(document.createElement(name)).setTextContent(text);
        return this;
    }

    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException failed) {
            throw new IOException("cannot write " + file, failed);
        }
    }

    private Node one(String path) {
        try {
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            if (found.getLength() != 1) {
                throw new IllegalStateException(found.getLength() + " elements at " + path);
            }
            return found.item(0);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }
}
