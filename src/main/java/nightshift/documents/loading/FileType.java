package nightshift.documents.loading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nightshift.documents.DocumentSource;

/** What a file really is, judged by its first bytes; its name and content type only decide where the bytes say nothing. */
enum FileType {
    PDF("a PDF"),
    HTML("a web page"),
    PLAIN_TEXT("plain text"),
    WORD("a Word document"),
    EXCEL("an Excel sheet"),
    POWERPOINT("a PowerPoint presentation"),
    OFFICE("an old Office document (Word or Excel)"),
    ZIP("a zip archive"),
    PNG("a PNG image"),
    JPEG("a JPEG image"),
    GIF("a GIF image"),
    TIFF("a TIFF image"),
    WEBP("a WebP image"),
    HEIC("a HEIC image"),
    RTF("an RTF document"),
    MAIL("a mail message"),
    CALENDAR("a calendar entry"),
    CSV("a CSV table"),
    XML("an XML file"),
    UNKNOWN("of an unknown type");

    private static final int PDF_HEADER_WITHIN = 1024;

    private final String label;

    FileType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The kinds logos and signatures come in; a TIFF is a fax, and a HEIC image a photo. */
    boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF || this == WEBP;
    }

    static FileType of(DocumentSource source) {
        byte[] content = source.content();
        String head = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        FileType byBytes = byMagic(head, content);
        return byBytes != UNKNOWN ? byBytes : byClaim(source);
    }

    /** Whether name or content type say that it is a PDF. */
    static boolean claimsPdf(DocumentSource source) {
        return type(source).equals("application/pdf") || name(source).endsWith(".pdf");
    }

    private static FileType byMagic(String head, byte[] content) {
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return insideZip(content);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return picture(head);
    }

    private static FileType picture(String head) {
        if (head.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return head.startsWith("ftypheic", 4) || head.startsWith("ftypmif1", 4) ? HEIC : UNKNOWN;
    }

    private static FileType insideZip(byte[] content) {
        String names = new String(Arrays.copyOf(content, Math.min(content.length, 8192)), StandardCharsets.ISO_8859_1);
        if (names.contains("word/")) {
            return WORD;
        }
        if (names.contains("xl/")) {
            return EXCEL;
        }
        return names.contains("ppt/") ? POWERPOINT : ZIP;
    }

    private static FileType byClaim(DocumentSource source) {
        String name = name(source);
        return switch (type(source)) {
            case "text/html", "application/xhtml+xml" -> HTML;
            case "text/csv" -> CSV;
            case "text/calendar" -> CALENDAR;
            case "message/rfc822" -> MAIL;
            case "application/xml", "text/xml" -> XML;
            case "text/plain" -> byName(name, PLAIN_TEXT);
            default -> byName(name, UNKNOWN);
        };
    }

    private static FileType byName(String name, FileType otherwise) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "htm", "html" -> HTML;
            case "txt" -> PLAIN_TEXT;
            case "csv" -> CSV;
            case "xml" -> XML;
            case "eml", "msg" -> MAIL;
            case "ics" -> CALENDAR;
            case "docx" -> WORD;
            case "xlsx" -> EXCEL;
            default -> otherwise;
        };
    }

    private static String type(DocumentSource source) {
        return source.contentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String name(DocumentSource source) {
        return source.name().strip().toLowerCase(Locale.ROOT);
    }
}
