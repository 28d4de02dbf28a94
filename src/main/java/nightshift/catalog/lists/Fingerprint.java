package nightshift.catalog.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What makes a list the same list, however its file was written: a workbook made twice of the same rows has other bytes each time. */
public final class Fingerprint {
    private static final byte NEXT_CELL = 0x1F;
    private static final byte NEXT_LINE = 0x1E;

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void line(List<String> cells) {
        cells.forEach(cell -> {
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update(NEXT_CELL);
        });
        digest.update(NEXT_LINE);
    }

    /** Once, at the end. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
