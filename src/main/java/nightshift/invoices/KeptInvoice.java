package nightshift.invoices;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.invoices.Invoice;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * An invoice as it was read, kept with its decision so that a person's act starts from it.
 *
 * @param corrections what people entered instead of what was read
 */
public record KeptInvoice(
        String reader,
        String subject,
        Instant receivedAt,
        ReadInvoice.PaperFile file,
        Invoice paper,
        List<Correction> corrections) {
    /** The fact that holds it. */
    public static final String READ = "read";

    /** The fact that holds what a person may enter himself, because nothing could be read: the file, and an empty paper. */
    public static final String UNREAD = "unread";

    /** The reader of a paper of which nothing could be read. */
    public static final String NOBODY = "nobody";

    private static final String PICTURE = "model, from a picture";

    public KeptInvoice {
        corrections = corrections == null ? List.of() : List.copyOf(corrections); // older rows have none
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static KeptInvoice of(ReadInvoice read) {
        return new KeptInvoice(
                read.reader(), read.subject(), read.receivedAt(), read.file(), read.paper(), read.corrections());
    }

    /** A file that waits for a person to enter what it says. */
    static KeptInvoice unread(String subject, Instant receivedAt, ReadInvoice.PaperFile file, Optional<Invoice> seen) {
        return new KeptInvoice(
                seen.isPresent() ? PICTURE : NOBODY,
                subject,
                receivedAt,
                file,
                seen.orElseGet(Invoice::unread),
                List.of());
    }

    /** What was kept with a decision; empty where nothing could be read. */
    public static Optional<KeptInvoice> in(Map<String, Object> facts) {
        return in(facts, READ);
    }

    /** A file of which nothing could be read; empty where its values were, or there is no file. */
    public static Optional<KeptInvoice> unreadIn(Map<String, Object> facts) {
        return in(facts, UNREAD);
    }

    private static Optional<KeptInvoice> in(Map<String, Object> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(kept -> JSON.convertValue(kept, KeptInvoice.class));
    }

    /** Whether a model proposed its values from a picture: nothing proves them. */
    public boolean proposed() {
        return reader.equals(PICTURE);
    }

    public ReadInvoice again(Work work, String key, Supplier supplier) {
        return new ReadInvoice(work, key, supplier, reader, subject, receivedAt, file, paper, corrections);
    }
}
