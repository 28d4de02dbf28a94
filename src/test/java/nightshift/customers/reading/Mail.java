package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.settings.Supplier;

/** A customer's mail for tests, and what is understood of it. */
final class Mail {
    static final Understanding UNDERSTANDING = new Understanding(new KnownSenders(
            java.util.Set.of("boltandbin.example"),
            List.of("Dana Whitfield"),
            List.of(new Supplier(
                    "Akro Storage",
                    List.of("*@akro-storage.example"),
                    Mode.AUTO,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    false))));

    private String subject = "";
    private String html;
    private String from = "jo@customer.example";
    private String name = "Jo Miller";
    private final Map<String, String> headers = new HashMap<>();
    private final List<AttachedFile> files = new ArrayList<>();
    private String attachedText = "";

    private Mail(String html) {
        this.html = html;
    }

    /** Plain text, a line each. */
    static Mail saying(String text) {
        return new Mail("<html><body><p>"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") + "</p></body></html>");
    }

    static Mail html(String html) {
        return new Mail(html);
    }

    Mail about(String subject) {
        this.subject = subject;
        return this;
    }

    Mail from(String address, String name) {
        this.from = address;
        this.name = name;
        return this;
    }

    /** The address is none that can be read. */
    Mail fromNobody() {
        return from("", "");
    }

    Mail header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Mail photo(String file) {
        return file(file, "image/jpeg");
    }

    Mail file(String file, String type) {
        files.add(new AttachedFile(file, type, 900_000));
        return this;
    }

    /** A text file that says this. */
    Mail attachedText(String text) {
        attachedText = text;
        return file("note.txt", "text/plain");
    }

    CustomerMail mail() {
        return new CustomerMail(
                subject,
                html,
                Optional.of(from).filter(address -> !address.isEmpty()).map(EmailAddress::new),
                Optional.of(name),
                headers,
                files,
                1,
                attachedText);
    }

    Understood understood() {
        return UNDERSTANDING.of(mail());
    }

    MailWords words() {
        return understood().words();
    }
}
