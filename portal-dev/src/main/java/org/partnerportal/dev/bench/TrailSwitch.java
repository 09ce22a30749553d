package org.partnerportal.dev.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Turns the audit trail of a running portal off and on, from outside, to measure what it costs. The portal itself has no
 * such switch.
 */
final class TrailSwitch {

    private final ProcessHandle server;
    private final Path agent;

    /** @param folder where the agent may be written to */
    TrailSwitch(ProcessHandle server, Path folder) throws IOException {
        this.server = server;
        this.agent = folder.resolve("trail-agent.jar").toAbsolutePath();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Agent-Class"), TrailAgent.class.getName());
        String entry = TrailAgent.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream bytes = TrailAgent.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
    }

    void turn(boolean on) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(server.pid()));
            try {
                machine.loadAgent(agent.toString(), Boolean.toString(on));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException
                | com.sun.tools.attach.AgentLoadException
                | com.sun.tools.attach.AgentInitializationException failed) {
            throw new IOException("The audit trail cannot be turned " + (on ? "on" : "off"), failed);
        }
    }
}
