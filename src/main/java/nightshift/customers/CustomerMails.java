package nightshift.customers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nightshift.customers.reading.AttachedFile;
import nightshift.customers.reading.CustomerMail;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredMail;

/** A stored mail as those who understand it take it. */
public final class CustomerMails {
    private CustomerMails() {}

    /** @param attachedTexts the words in its files */
    public static CustomerMail of(OpenMail open, List<String> attachedTexts) {
        StoredMail mail = open.mail();
        List<AttachedFile> files = open.attachments().stream()
                .map(file -> new AttachedFile(file.name(), file.contentType(), file.size(), file.inline()))
                .toList();
        return new CustomerMail(
                mail.subject(),
                mail.bodyHtml(),
                mail.from(),
                mail.fromName(),
                mail.headers(),
                files,
                recipients(mail.headers()),
                String.join("\n", attachedTexts));
    }

    /** Counted by the signs of address in To and Cc: names in them may hold commas. */
    private static int recipients(Map<String, String> headers) {
        long signs = Stream.of("to", "cc")
                .map(name -> headers.getOrDefault(name, ""))
                .flatMapToInt(String::chars)
                .filter(letter -> letter == '@')
                .count();
        return (int) Math.max(1, signs);
    }
}
