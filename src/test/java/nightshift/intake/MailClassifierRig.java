package nightshift.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.documents.DocumentKind;
import nightshift.mailbox.StoredMail;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.settings.TestStore;

/** One mail of a supplier to sort, changed by each test where it matters. */
abstract class MailClassifierRig {
    String from = "orders@acme-supply.com";
    String fromName = "Acme Supply";
    String subject = "Documents";
    String text = "Please find our documents attached.";
    final Map<String, String> headers = new HashMap<>();
    final List<DocumentKind> documents = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    int unjudged = 0;

    Classification classify() {
        StoredMail mail = new StoredMail(
                1,
                new EmailAddress("orders@store.example"),
                "inbox",
                "AAA",
                Optional.of("<1@x>"),
                Optional.empty(),
                from.isEmpty() ? Optional.empty() : Optional.of(new EmailAddress(from)),
                Optional.of(fromName),
                List.of(),
                subject,
                Instant.parse("2026-11-23T03:00:00Z"),
                headers,
                text,
                false);
        return new MailClassifier(
                        new Senders(store()),
                        List.of((supplier, file) -> supplier.equals("Acme Supply") && file.endsWith("stock.csv")))
                .classify(new MailContents(mail, subject + "\n" + text, files, documents, unjudged));
    }

    static StoreSettings store() {
        Supplier acme = new Supplier(
                "Acme Supply", List.of("*@acme-supply.com"), null, null, null, List.of(), null, null, null, false);
        Supplier lineB = new Supplier(
                "Line B",
                List.of("lineb@acme-supply.com"),
                Mode.SHADOW,
                null,
                null,
                List.of(),
                null,
                null,
                "claims-b@acme-supply.com",
                false);
        return TestStore.in(ZoneId.of("America/New_York"), Mode.AUTO, acme, lineB);
    }
}
