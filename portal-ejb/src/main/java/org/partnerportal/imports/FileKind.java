package org.partnerportal.imports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Kinds of file that people drop by mistake, by their first bytes. */
public enum FileKind {
    EXCEL_WORKBOOK("504b0304"),
    OLD_EXCEL_WORKBOOK("d0cf11e0"),
    PDF("25504446"),
    IMAGE("89504e47", "ffd8ff", "47494638", "424d", "49492a00", "4d4d002a", "52494646"),
    ARCHIVE("504b0304", "504b0506", "1f8b", "377abcaf271c", "52617221", "425a68", "fd377a585a"),
    /** Not text, and not one of the others. */
    BINARY();

    private final String[] signatures;

    FileKind(String... signatures) {
        this.signatures = signatures;
    }

    /** @throws WrongFileKindException when it is one of these */
    static void requireText(byte[] head) {
        String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        for (FileKind kind : values()) {
            if (kind.fits(start, head)) {
                throw new WrongFileKindException(kind);
            }
        }
    }

    private boolean fits(String start, byte[] head) {
        if (this == BINARY) {
            return !wide(head) && contains(head, "\0");
        }
        boolean workbook = this != EXCEL_WORKBOOK || contains(head, "xl/") || contains(head, "[Content_Types].xml");
        for (String signature : signatures) {
            // text may begin with the two letters of a bitmap, but does not go on with a binary length
            boolean telling = signature.length() > 4 || contains(head, "\0") || signature.equals("1f8b");
            if (start.startsWith(signature) && telling && workbook) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16, in which every second byte of Latin text is zero. */
    private static boolean wide(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF || (head[0] == 0) != (head[1] == 0);
    }

    private static boolean contains(byte[] head, String ascii) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(ascii);
    }
}
