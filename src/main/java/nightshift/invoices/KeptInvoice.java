package nightshift.invoices;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.invoices.Invoice;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/** An invoice as it was read, kept with its decision so that a person's act starts from it. */
public record KeptInvoice(
        String reader, String subject, Instant receivedAt, ReadInvoice.PaperFile file, Invoice paper) {
    /** The fact that holds it. */
    public static final String READ = "read";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static KeptInvoice of(ReadInvoice read) {
        return new KeptInvoice(read.reader(), read.subject(), read.receivedAt(), read.file(), read.paper());
    }

    /** What was kept with a decision; empty where nothing could be read. */
    public static Optional<KeptInvoice> in(Map<String, Object> facts) {
        return Optional.ofNullable(facts.get(READ)).map(kept -> JSON.convertValue(kept, KeptInvoice.class));
    }

    public ReadInvoice again(Work work, String key, Supplier supplier) {
        return new ReadInvoice(work, key, supplier, reader, subject, receivedAt, file, paper);
    }
}
