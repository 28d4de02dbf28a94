package nightshift.mailbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip archive, or why it was refused: encrypted, damaged, or a bomb. Archives within are opened too, to a
 * depth. What was unpacked before a refusal is not given: a half archive would look like a whole one.
 */
public record ZipParts(List<MailFile> files, Optional<String> refusal) {
    private static final Charset DOS = Charset.forName("IBM437");

    public ZipParts {
        files = List.copyOf(files);
    }

    /** How much an archive may hold. */
    public record Limits(int entries, long totalBytes, int ratio, int depth) {
        public static final Limits USUAL = new Limits(200, 100L << 20, 200, 2);
    }

    public static boolean looksLikeZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Names that are no UTF-8 are those of a Windows that writes the characters of DOS. */
    public static ZipParts read(byte[] zip, Limits limits) {
        return read(zip, limits, StandardCharsets.UTF_8)
                .or(() -> read(zip, limits, DOS))
                .orElseGet(() -> refused("is damaged"));
    }

    /** @return empty where it cannot be read with names in these characters */
    private static Optional<ZipParts> read(byte[] zip, Limits limits, Charset names) {
        Unpacking unpacking = new Unpacking(limits, names);
        try {
            unpacking.unpack(zip, "", 1);
            return Optional.of(
                    unpacking.files.isEmpty()
                            ? refused("is empty or no zip archive")
                            : new ZipParts(unpacking.files, Optional.empty()));
        } catch (Refused e) {
            return Optional.of(refused(e.why));
        } catch (IOException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            return encrypted ? Optional.of(refused("is encrypted: ask for it without a password")) : Optional.empty();
        }
    }

    private static ZipParts refused(String why) {
        return new ZipParts(List.of(), Optional.of("The zip archive " + why));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }
    }

    private static final class Unpacking {
        private static final int RATIO_COUNTS_FROM = 1 << 20;
        private static final int SIDE_FILES_EACH = 6;
        private static final Pattern SIDE_FILE =
                Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

        private final Limits limits;
        private final Charset names;
        private final List<MailFile> files = new ArrayList<>();
        private int entries;
        private int sideFiles;
        private long total;

        Unpacking(Limits limits, Charset names) {
            this.limits = limits;
            this.names = names;
        }

        void unpack(byte[] zip, String path, int depth) throws IOException {
            if (depth > limits.depth()) {
                throw new Refused("holds archives within archives deeper than " + limits.depth());
            }
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    boolean sideFile = isSideFile(entry);
                    count(sideFile);
                    if (!entry.isDirectory()) {
                        byte[] content = bounded(in, zip.length);
                        if (!sideFile) {
                            take(path + entry.getName(), content, depth);
                        }
                    }
                }
            }
        }

        private void take(String name, byte[] content, int depth) throws IOException {
            if (looksLikeZip(content) && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                unpack(content, name + "/", depth + 1);
            } else {
                files.add(new MailFile(name, "application/octet-stream", content));
            }
        }

        /** What the Finder or Windows put beside the files that somebody packed: it may be named like a PDF, and is none. */
        private static boolean isSideFile(ZipEntry entry) {
            return SIDE_FILE.matcher(entry.getName().replace('\\', '/')).matches();
        }

        private void count(boolean sideFile) {
            int all = sideFile ? ++sideFiles / SIDE_FILES_EACH : ++entries;
            if (all > limits.entries()) {
                throw new Refused("holds more than " + limits.entries() + " files");
            }
        }

        private byte[] bounded(ZipInputStream in, int packed) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                total += n;
                if (total > limits.totalBytes()) {
                    throw new Refused("unpacks to more than " + (limits.totalBytes() >> 20) + " MB");
                }
                if (content.size() > RATIO_COUNTS_FROM && content.size() > (long) packed * limits.ratio()) {
                    throw new Refused("unpacks to more than " + limits.ratio() + " times its size, like a zip bomb");
                }
            }
            return content.toByteArray();
        }
    }
}
