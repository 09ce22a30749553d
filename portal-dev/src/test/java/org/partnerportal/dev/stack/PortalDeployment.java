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

/** What is tested: the EAR as it is shipped, plus a WAR with the tests and a probe beside the services. */
public final class PortalDeployment {

    private static final String SERVICES = "/portal-ejb.jar";

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
        return ear.addAsModule(services).addAsModule(tests()).setApplicationXML(new StringAsset(DESCRIPTOR));
    }

    private static WebArchive tests() throws URISyntaxException {
        var war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, PortalIT.class.getPackage())
                .addPackages(false, Filters.exclude(PortalDeployment.class), WithStack.class.getPackage())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        return Testable.archiveToTest(war);
    }

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private static final String DESCRIPTOR =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <application-name>portal</application-name>
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>portal-ejb.jar</ejb></module>
              <module><web><web-uri>portal-web.war</web-uri><context-root>/portal</context-root></web></module>
              <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;
}
