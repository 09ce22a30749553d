package org.partnerportal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFileTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, 3_500_000})
    void givesBackWhatWasStored(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);

        assertThat(read(store(content))).isEqualTo(content);
    }

    @Test
    void keepsNoPieceLargerThanAPacket() throws IOException {
        byte[] content = new byte[5_000_000];
        new Random(1).nextBytes(content);

        assertThat(store(content)).hasSizeGreaterThan(3).allSatisfy(piece -> assertThat(piece)
                .hasSizeLessThan(2 << 20));
    }

    private static List<byte[]> store(byte[] content) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        try (OutputStream out = StoredFile.writer((number, piece) -> {
            assertThat(number).isEqualTo(pieces.size());
            pieces.add(piece);
        })) {
            out.write(content);
        }
        return pieces;
    }

    private static byte[] read(List<byte[]> pieces) throws IOException {
        try (var in = StoredFile.reader(
                number -> number < pieces.size() ? Optional.of(pieces.get(number)) : Optional.empty())) {
            return in.readAllBytes();
        }
    }
}
