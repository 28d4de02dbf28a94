package nightshift.marketplace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightshift.operations.BatchMember;
import org.springframework.stereotype.Component;

/** The JSON of a listings feed (amazon-sp-api 12), as many messages as fit. */
@Component
public class ListingsDocument {
    /** A feed should stay below 10 MiB; the rest is for its frame. */
    private static final int LARGEST = (10 << 20) - 1024;

    private final AmazonSettings settings;

    public ListingsDocument(AmazonSettings settings) {
        this.settings = settings;
    }

    public Written write(List<ListingMessage> messages) {
        List<String> texts = new ArrayList<>();
        long size = 0;
        for (ListingMessage message : messages) {
            String text = SpApiJson.write(message.json());
            size += text.getBytes(StandardCharsets.UTF_8).length + 1L;
            if (size > LARGEST) {
                break;
            }
            texts.add(text);
        }
        String header =
                SpApiJson.write(Map.of("sellerId", settings.sellerId(), "version", "2.0", "issueLocale", "en_US"));
        String json = "{\"header\":" + header + ",\"messages\":[" + String.join(",", texts) + "]}";
        return new Written(
                json.getBytes(StandardCharsets.UTF_8),
                messages.subList(0, texts.size()),
                messages.subList(texts.size(), messages.size()));
    }

    /** @param tooMany what does not fit: it goes with the next feed */
    public record Written(byte[] bytes, List<ListingMessage> messages, List<ListingMessage> tooMany) {
        public Written {
            messages = List.copyOf(messages);
            tooMany = List.copyOf(tooMany);
        }

        public List<Long> numbers() {
            return messages.stream().map(ListingMessage::messageId).toList();
        }

        /** The effects that do not fit. */
        public List<Long> putBack() {
            return tooMany.stream()
                    .flatMap(message -> message.members().stream())
                    .map(BatchMember::effectId)
                    .toList();
        }

        /** For the record of the write: its members say what each of them is. */
        public String summary() {
            return messages.size() + " messages, " + bytes.length + " bytes";
        }
    }
}
