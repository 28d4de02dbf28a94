package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The processing report of a listings feed (amazon-sp-api 12). Only errors and warnings have a row: a message without one was taken,
 * unless the summary counts messages that no row explains.
 *
 * @param invalid how many messages the summary counts as not taken
 */
public record ListingsReport(String feedId, int processed, int invalid, List<Row> rows) {
    public ListingsReport {
        rows = List.copyOf(rows);
    }

    /** @return empty when the text is no such report: then nothing is concluded from it */
    public static Optional<ListingsReport> read(byte[] bytes) {
        JsonNode json = SpApiJson.tree(new String(bytes, StandardCharsets.UTF_8));
        JsonNode summary = json.path("summary");
        if (!json.path("issues").isArray() || !summary.path("messagesProcessed").isInt()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        json.path("issues")
                .forEach(issue -> rows.add(new Row(
                        issue.path("messageId").asLong(),
                        issue.path("sku").asText(""),
                        issue.path("severity").asText().equals("ERROR"),
                        issue.path("code").asText(),
                        issue.path("message").asText())));
        return Optional.of(new ListingsReport(
                json.at("/header/feedId").asText(""),
                summary.path("messagesProcessed").asInt(),
                summary.path("messagesInvalid").asInt(),
                rows));
    }

    /** Whether it speaks for each of so many messages: all were processed, and the rows explain all that were not taken. */
    boolean complete(int sent) {
        return processed >= sent
                && rows.stream()
                                .filter(Row::error)
                                .map(Row::messageId)
                                .distinct()
                                .count()
                        >= invalid;
    }

    Map<Long, List<Row>> byMessage() {
        return rows.stream().collect(Collectors.groupingBy(Row::messageId));
    }

    /** @param sku empty where it names none */
    public record Row(long messageId, String sku, boolean error, String code, String message) {
        String words() {
            return "\"" + message + "\" (" + code + ")";
        }
    }
}
