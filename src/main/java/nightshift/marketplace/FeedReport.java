package nightshift.marketplace;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A feed's processing report (amazon-sp-api 6.3). Only errors and warnings have a row: a message without one was taken,
 * unless the summary counts errors that no row explains, or fewer messages than were sent.
 *
 * @param processed how many messages the summary speaks for
 * @param errors how many of them were not taken
 */
public record FeedReport(String feedId, int processed, int errors, List<Row> rows) {
    public FeedReport {
        rows = List.copyOf(rows);
    }

    /** @return empty when the text is no processing report (a TSV report, or cut off): then nothing is concluded from it */
    public static Optional<FeedReport> read(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return of(builder.parse(new ByteArrayInputStream(xml)));
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    /** Whether it speaks for each of so many messages: all were processed, and the rows explain every error that the summary counts. */
    public boolean complete(int sent) {
        return processed >= sent
                && rows.stream()
                                .filter(Row::error)
                                .map(Row::messageId)
                                .distinct()
                                .count()
                        >= errors;
    }

    public Optional<Row> error(long messageId) {
        return rows.stream()
                .filter(row -> row.messageId() == messageId && row.error())
                .findFirst();
    }

    public Optional<Row> warning(long messageId) {
        return rows.stream()
                .filter(row -> row.messageId() == messageId && !row.error())
                .findFirst();
    }

    private static Optional<FeedReport> of(Document document) {
        Element root = document.getDocumentElement();
        if (!"ProcessingReport".equals(text(root, "MessageType")) || !has(root, "ProcessingSummary")) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        NodeList results = root.getElementsByTagName("Result");
        for (int n = 0; n < results.getLength(); n++) {
            rows.add(row((Element) results.item(n)));
        }
        return Optional.of(new FeedReport(
                text(root, "DocumentTransactionID"),
                (int) number(text(root, "MessagesProcessed")),
                (int) number(text(root, "MessagesWithError")),
                rows));
    }

    private static Row row(Element result) {
        return new Row(
                number(text(result, "MessageID")),
                text(result, "ResultCode").equals("Error"),
                text(result, "ResultMessageCode"),
                text(result, "ResultDescription"),
                text(result, "AmazonOrderID"));
    }

    private static boolean has(Element parent, String name) {
        return parent.getElementsByTagName(name).getLength() > 0;
    }

    private static String text(Element parent, String name) {
        Node node = parent.getElementsByTagName(name).item(0);
        return node == null ? "" : node.getTextContent().strip();
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /**
     * @param messageId 0 speaks for the whole file
     * @param order the Amazon order it names, empty when it names none
     */
    public record Row(long messageId, boolean error, String code, String description, String order) {}
}
