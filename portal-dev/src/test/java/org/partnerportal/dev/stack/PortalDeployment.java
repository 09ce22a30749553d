package org.partnerportal.dev.stack;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.probe.GuardProbe;

/** What is tested: the EAR as it is shipped, plus a WAR with the tests, a probe beside the services, and the pages once more. */
public final class PortalDeployment {

    /** Where customers' pages are a second time, as another node would serve them: kept apart from those of the first. */
    public static final String SECOND_NODE = "/second-node";

    private static final String SERVICES = "/portal-ejb.jar";
    private static final String PAGES = "/portal-web.war";

    private PortalDeployment() {}

    @Deployment
    public static EnterpriseArchive portal() throws URISyntaxException {
        File built = TestStack.running().settings().ear().toFile();
        var ear = ShrinkWrap.create(ZipImporter.class, "portal.ear")
                .importFrom(built)
                .as(EnterpriseArchive.class);
        JavaArchive services = ear.getAsType(JavaArchive.class, SERVICES).addPackage(GuardProbe.class.getPackage());
        ear.delete(ArchivePaths.create(SERVICES));
        ear.delete("/META-INF/application.xml");
        var secondNode =
                ShrinkWrap.create(WebArchive.class, "second-node.war").merge(ear.getAsType(WebArchive.class, PAGES));
        return ear.addAsModules(services, secondNode(ear.getAsType(WebArchive.class, PAGES)), tests())
                .setApplicationXML(new StringAsset(DESCRIPTOR));
    }

    /** The filter and the cache of the portal without Faces, whose libraries cannot be twice in an EAR: JSON and vCard. */
    private static WebArchive secondNode(WebArchive pages) {
        return ShrinkWrap.create(WebArchive.class, "second-node.war")
                .merge(pages, Filters.include(SECOND_NODES_PART))
                .setWebXML(new StringAsset(SECOND_NODES_FILTER));
    }

    private static WebArchive tests() throws URISyntaxException {
        var war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, PortalIT.class.getPackage())
                .addPackages(false, Filters.exclude(PortalDeployment.class), WithStack.class.getPackage())
                .addAsResource("walls/operations.csv")
                .addAsResource("walls/pages.csv")
                .addAsResource("walls/schema.csv")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        return Testable.archiveToTest(war);
    }

    private static final String SECOND_NODES_PART = "/WEB-INF/(beans.xml|classes/i18n/.*|lib/(?!omnifaces|primefaces).*"
            + "|classes/org/partnerportal/web/(account|contactpage|offer|shared)/"
            + "(?!\\w*(Bean|Servlet|Refusals|DatabaseReady)\\b).*)";

    private static final String SECOND_NODES_FILTER =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <filter>
                <filter-name>contact-page</filter-name>
                <filter-class>org.partnerportal.web.contactpage.ContactPageFilter</filter-class>
              </filter>
              <filter-mapping><filter-name>contact-page</filter-name><url-pattern>/support/*</url-pattern></filter-mapping>
            </web-app>
            """;

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private static final String DESCRIPTOR =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>portal</application-name>
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>portal-ejb.jar</ejb></module>
              <module><web><web-uri>portal-web.war</web-uri><context-root>/portal</context-root></web></module>
              <module><web><web-uri>second-node.war</web-uri><context-root>/second-node</context-root></web></module>
              <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;
}
