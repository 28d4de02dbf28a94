package nightshift.documents.loading;

import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.loading.LoadedDocument.Refused;

/** The sentences with which a file is refused: each says what is wrong with it and what to do. */
public final class Refusals {
    private static final String BY_HAND = " or enter its values by hand.";

    private Refusals() {}

    static Refused empty(String file) {
        return unreadable(file, "is empty (0 bytes). Ask the supplier to send it again.");
    }

    static Refused tooLarge(String file, DocumentSettings settings) {
        return unreadable(
                file,
                "is larger than " + settings.maxSize().toMegabytes()
                        + " MB (nightshift.documents.max-size). Check whether it is the right file, and raise the setting"
                        + BY_HAND);
    }

    static Refused tooManyPages(String file, int pages, DocumentSettings settings) {
        return unreadable(
                file,
                "has " + pages + " pages, more than the " + settings.maxPages()
                        + " that are read (nightshift.documents.max-pages). Check whether it is the right file, and raise"
                        + " the setting" + BY_HAND);
    }

    public static Refused tooSlow(String file, DocumentSettings settings) {
        return unreadable(
                file,
                "could not be read within " + settings.readWithin().toSeconds()
                        + " seconds (nightshift.documents.read-within), so it is damaged or unusually complex. Ask the"
                        + " supplier for a simpler PDF" + BY_HAND);
    }

    static Refused tooMuchMemory(String file) {
        return unreadable(
                file, "unpacks to more data than is safe to read. Ask the supplier for a simpler file" + BY_HAND);
    }

    static Refused fatal(String file) {
        return unreadable(
                file,
                "was open each time when Nightshift ended unexpectedly, so it is not opened again. Ask the supplier for a"
                        + " simpler file" + BY_HAND);
    }

    static Refused needsPassword(String file) {
        return unreadable(file, "is locked with a password. Ask the supplier for a copy without password" + BY_HAND);
    }

    static Refused lockedByCertificate(String file) {
        return unreadable(
                file,
                "is encrypted for the holder of a certificate. Ask the supplier for a copy without encryption"
                        + BY_HAND);
    }

    static Refused corrupt(String file) {
        return unreadable(file, "is a damaged PDF that cannot be opened. Ask the supplier to send it again.");
    }

    static Refused notWhatItsNameSays(String file, String type) {
        return unreadable(
                file, "is named like a PDF but is " + type + ". Ask the supplier to send the PDF itself" + BY_HAND);
    }

    static Refused pictureOnly(String file) {
        return unreadable(
                file,
                "has no text, only pictures or empty pages (a scan, for example). Ask the supplier for the original PDF"
                        + BY_HAND);
    }

    static Refused garbledText(String file) {
        return unreadable(
                file,
                "looks right on screen but its text is encoded in a way no program can read. Ask the supplier for a PDF"
                        + " whose text can be copied" + BY_HAND);
    }

    static Refused unsupported(String file, FileType type) {
        return new Refused(
                new Reason(
                        ReasonKind.UNSUPPORTED_ATTACHMENT,
                        quoted(file) + " is " + type.label()
                                + ", and only PDF files and mail texts are read. Ask the supplier for a PDF" + BY_HAND),
                type.isPicture() ? Refused.Look.PICTURE_FILE : Refused.Look.OTHER);
    }

    private static Refused unreadable(String file, String sentence) {
        return new Refused(new Reason(ReasonKind.UNREADABLE_DOCUMENT, quoted(file) + " " + sentence));
    }

    private static String quoted(String file) {
        String name = file.isBlank() ? "The attachment" : "\"" + file.strip() + "\"";
        return name.length() > 200 ? name.substring(0, 197) + "...\"" : name;
    }
}
