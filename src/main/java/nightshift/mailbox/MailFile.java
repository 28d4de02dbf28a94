package nightshift.mailbox;

/**
 * A file from inside a mail or an archive.
 *
 * @param name safe to show and to store: no absolute path, no {@code ..}, no control characters. Files from inside have a
 *     path-like name such as {@code forwarded.eml/slip.pdf}
 * @param contentType as claimed, not proven
 */
public record MailFile(String name, String contentType, byte[] content) {
    private static final int LONGEST_NAME = 200;

    public MailFile {
        name = safe(name);
    }

    /** The name with everything taken out that could lead to another place. */
    static String safe(String name) {
        StringBuilder path = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/")) {
            String clean = part.replaceAll("[\\p{Cntrl}\\p{Cf}:]", "").strip();
            if (!clean.isEmpty() && !clean.matches("\\.+")) {
                path.append(path.isEmpty() ? "" : "/").append(clean);
            }
        }
        if (path.isEmpty()) {
            return "unnamed";
        }
        // the end carries the file type
        return path.length() <= LONGEST_NAME ? path.toString() : path.substring(path.length() - LONGEST_NAME);
    }
}
