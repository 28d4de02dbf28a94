package nightshift.commandline;

import java.util.List;
import java.util.Locale;
import nightshift.core.EmailAddress;

/**
 * What is looked at of a mail to tell whether its sender is a supplier. Nothing of it is stored.
 *
 * @param fromName the display name, empty where there is none
 * @param preview the beginning of the text
 * @param files the names of the attached files
 */
public record SeenMail(EmailAddress from, String fromName, String subject, String preview, List<String> files) {
    public SeenMail {
        files = List.copyOf(files);
    }

    boolean bringsPdf() {
        return files.stream().anyMatch(file -> file.toLowerCase(Locale.ROOT).endsWith(".pdf"));
    }

    String words() {
        return subject + " " + preview;
    }
}
