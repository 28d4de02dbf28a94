package nightshift.sandbox.amazon;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads an order feed as strictly as Amazon and applies its messages one by one (amazon-sp-api 6.2, 15). */
final class OrderFeed {
    private final OrderFeedMessage message;
    private final Set<String> rejected = ConcurrentHashMap.newKeySet();

    OrderFeed(OrderFeedMessage message) {
        this.message = message;
    }

    /** The next confirmations of this order end as errors. */
    void reject(String orderId) {
        rejected.add(orderId);
    }

    /** @param skip how many messages are silently left out, for the fault of errors without rows */
    Processed apply(byte[] content, int skip) {
        List<Element> messages;
        try {
            messages = messages(content);
        } catch (Exception e) {
            return new Processed(
                    0,
                    1,
                    List.of(new Result(
                            0,
                            "Error",
                            "50001",
                            "The XML you submitted is ill-formed at the Amazon Envelope XML level: " + e.getMessage(),
                            "")));
        }
        List<Result> results = new ArrayList<>();
        for (Element element : messages.subList(Math.min(skip, messages.size()), messages.size())) {
            message.apply(element, rejected).ifPresent(results::add);
        }
        int errors = skip
                + (int) results.stream()
                        .filter(result -> result.code().equals("Error"))
                        .count();
        return new Processed(messages.size(), errors, results);
    }

    /** The first message is refused, and told of in a row of its own. */
    Processed applyButFirst(byte[] content) {
        Processed rest = apply(content, 1);
        List<Result> results = new ArrayList<>(rest.results());
        results.add(0, new Result(1, "Error", "18028", "The data you submitted is incomplete or invalid.", ""));
        return new Processed(rest.messages(), rest.errors(), results);
    }

    private static List<Element> messages(byte[] content) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(content))
                .getDocumentElement();
        List<Element> children = Xml.children(root);
        require(root.getTagName().equals("AmazonEnvelope"), "the root must be AmazonEnvelope");
        require(children.size() > 2 && children.get(0).getTagName().equals("Header"), "Header must come first");
        require(Xml.text(children.get(0), "DocumentVersion").equals("1.01"), "DocumentVersion must be 1.01");
        require(
                Xml.text(children.get(0), "MerchantIdentifier").equals(AmazonSandbox.SELLER_ID),
                "wrong MerchantIdentifier");
        require(children.get(1).getTextContent().equals("OrderFulfillment"), "MessageType must be OrderFulfillment");
        List<Element> messages = children.subList(2, children.size());
        Set<String> numbers = new HashSet<>();
        for (Element element : messages) {
            String number = Xml.text(element, "MessageID");
            require(element.getTagName().equals("Message"), "only Message may follow");
            require(number.matches("[1-9]\\d{0,17}") && numbers.add(number), "MessageID must be positive and unique");
        }
        return messages;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    record Processed(int messages, int errors, List<Result> results) {}

    /** @param code Error or Warning */
    record Result(long messageId, String code, String number, String text, String order) {}
}
