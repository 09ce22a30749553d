package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The Payara domain of a run: made anew from Payara's own template every time, but for the caches that make the next
 * start quicker. Nothing in it is worth keeping; what is lies in the database.
 */
final class Domain {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String HTTP = CONFIG + "/network-config/protocols/protocol[@name='http-listener-1']/http";
    private static final String LISTENER = CONFIG + "/network-config/network-listeners/network-listener";
    private static final String JAVA = CONFIG + "/java-config";
    private static final Map<String, String> OFF = Map.of("enabled", "false");
    private static final String COMPRESSED = "text/html,text/plain,text/css,text/csv,text/vcard,text/xml,"
            + "text/javascript,application/javascript,application/json,application/xml,image/svg+xml";

    private final Path template;
    private final Path directory;

    Domain(Path payara, Path directory) {
        this.template = payara.resolve("glassfish/domains/domain1");
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    Path log() {
        return directory.resolve("logs/server.log");
    }

    /** Makes the domain ready to start with that EAR. */
    void prepare(Settings settings) throws IOException {
        String version = Files.readString(template.resolve("config/domain.xml")).hashCode() + " " + template;
        Path marker = directory.resolve("template.txt");
        if (!Files.exists(marker) || !Files.readString(marker).equals(version)) {
            Tree.delete(directory);
        }
        for (String stale :
                new String[] {"applications", "autodeploy", "generated", "config", "docroot", "logs", "tmp"}) {
            Tree.delete(directory.resolve(stale));
        }
        Tree.copy(template, directory);
        Files.createDirectories(directory.resolve("tmp"));
        configure(settings);
        Files.writeString(
                directory.resolve("docroot/index.html"),
                "<!DOCTYPE html><meta charset=\"utf-8\">"
                        + "<meta http-equiv=\"refresh\" content=\"0; url=/portal/\"><title>Partner Portal</title>\n");
        Files.writeString(marker, version);
    }

    /** Puts the EAR where the server looks for what it shall deploy. */
    void deploy(Path ear) throws IOException {
        Path target = Files.createDirectories(directory.resolve("autodeploy")).resolve("portal.ear");
        Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean deploymentFailed() {
        return Files.exists(directory.resolve("autodeploy/portal.ear_deployFailed"));
    }

    private void configure(Settings settings) throws IOException {
        Path file = directory.resolve("config/domain.xml");
        DomainXml xml = DomainXml.read(file);
        listeners(xml, settings);
        http(xml);
        java(xml, settings);
        xml.add("/domain", "phone-home-runtime-configuration", OFF)
                .set(CONFIG + "/hazelcast-config-specific-configuration", OFF)
                .set(CONFIG + "/microprofile-metrics-configuration", OFF)
                .add(CONFIG, "microprofile-openapi-configuration", OFF)
                .add(CONFIG, "jms-service", Map.of("type", "DISABLED", "default-jms-host", ""))
                .add(
                        CONFIG + "/admin-service",
                        "das-config",
                        Map.of("autodeploy-polling-interval-in-seconds", "1", "dynamic-reload-enabled", "false"))
                .write(file);
    }

    /** One public listener; the administration on loopback; everything else off. */
    private static void listeners(DomainXml xml, Settings settings) {
        xml.set(
                        LISTENER + "[@name='http-listener-1']",
                        Map.of("address", settings.bind(), "port", String.valueOf(settings.httpPort())))
                .set(
                        LISTENER + "[@name='admin-listener']",
                        Map.of("address", "127.0.0.1", "port", String.valueOf(settings.adminPort())))
                .set(LISTENER + "[@name='http-listener-2']", OFF)
                .set(CONFIG + "/admin-service/jmx-connector", OFF);
        for (String id : new String[] {"orb-listener-1", "SSL", "SSL_MUTUALAUTH"}) {
            xml.set(
                    CONFIG + "/iiop-service/iiop-listener[@id='" + id + "']",
                    Map.of("enabled", "false", "lazy-init", "false", "address", "127.0.0.1"));
        }
    }

    /** Compression, and connections and threads for more than the five browsers of the default. */
    private static void http(DomainXml xml) {
        xml.set(
                        HTTP,
                        Map.of(
                                "compression", "on",
                                "compressable-mime-type", COMPRESSED,
                                "max-connections", "-1",
                                "xpowered-by", "false",
                                "server-header", "false"))
                .set(
                        CONFIG + "/thread-pools/thread-pool[@name='http-thread-pool']",
                        Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "64"));
    }

    private static void java(DomainXml xml, Settings settings) {
        xml.text(JAVA + "/jvm-options[.='-Xmx512m']", "-Xmx" + settings.heap())
                .text(
                        JAVA + "/jvm-options[starts-with(., '-Dorg.glassfish.additionalOSGiBundlesToStart=')]",
                        "-Dorg.glassfish.additionalOSGiBundlesToStart=")
                .addText(JAVA, "jvm-options", "-Dmp.health.default.readiness.empty.response=DOWN")
                .addText(JAVA, "jvm-options", "-XX:+ExitOnOutOfMemoryError")
                // uploads of its own, which no other server on the machine tidies away
                .addText(JAVA, "jvm-options", "-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp")
                .addText(JAVA, "jvm-options", "-Duser.timezone=UTC");
    }
}
