package nightshift.customers.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;

/** One message of the public sets beside this checkout, with the label its publisher gave it. */
record TriageSample(String source, String label, String text) {
    static final List<String> SOURCES = List.of("bitext", "hint3-curekart", "hint3-sofmattress");

    private static final Map<String, MailTopic> TOPICS = Map.of(
            "where_is_my_order", MailTopic.WHERE_IS_MY_ORDER,
            "return_policy", MailTopic.RETURN_POLICY,
            "return_request", MailTopic.RETURN_REQUEST,
            "cancellation", MailTopic.CANCELLATION_OR_CHANGE,
            "order_change", MailTopic.CANCELLATION_OR_CHANGE,
            "complaint", MailTopic.COMPLAINT,
            "billing", MailTopic.INVOICE_OR_BILLING,
            "discount_quote", MailTopic.BULK_QUOTE,
            "wholesale_partner", MailTopic.BULK_QUOTE,
            "compatibility_product", MailTopic.COMPATIBILITY);

    /** Our topic for the label; empty where there is none. */
    Optional<MailTopic> topic() {
        return Optional.ofNullable(TOPICS.get(label));
    }

    CustomerMail mail() {
        return new CustomerMail(
                "",
                text,
                Optional.of(new EmailAddress("customer@example.com")),
                Optional.empty(),
                Map.of(),
                List.of(),
                1);
    }

    static boolean areThere() {
        return Files.isDirectory(folder());
    }

    static List<TriageSample> all() {
        ObjectMapper json = new ObjectMapper();
        List<TriageSample> samples = new ArrayList<>();
        try {
            for (String source : SOURCES) {
                for (String line : Files.readAllLines(folder().resolve(source + ".jsonl"))) {
                    JsonNode one = json.readTree(line);
                    samples.add(new TriageSample(
                            source,
                            one.path("category").asText(),
                            one.path("text").asText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static Path folder() {
        return Path.of(System.getProperty("nightshift.shared", "../shared"), "samples", "customer-mail");
    }
}
