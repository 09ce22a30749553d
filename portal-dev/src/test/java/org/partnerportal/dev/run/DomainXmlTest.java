package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

    @TempDir
    private Path directory;

    @Test
    void changesWhatItIsToldAndNothingElse() throws IOException {
        Path file =
                file("<domain><listener name='a' port='1'/><listener name='b' port='2'/><heap>small</heap></domain>");

        DomainXml.read(file)
                .set("/domain/listener[@name='b']", Map.of("port", "3"))
                .text("/domain/heap", "big")
                .add("/domain", "phone", Map.of("enabled", "false"))
                .addText("/domain", "option", "-X")
                .write(file);

        assertThat(Files.readString(file))
                .contains("<listener name=\"a\" port=\"1\"/>", "<listener name=\"b\" port=\"3\"/>", "<heap>big</heap>")
                .contains("<phone enabled=\"false\"/>", "<option>-X</option>");
    }

    @Test
    void doesNotGuessWhenAnElementIsNotThere() throws IOException {
        DomainXml xml = DomainXml.read(file("<domain/>"));

        assertThatThrownBy(() -> xml.text("/domain/heap", "big")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesAFileThatIsBroken() throws IOException {
        Path file = file("<domain>");

        assertThatThrownBy(() -> DomainXml.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("domain.xml");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("domain.xml"), content);
    }
}
