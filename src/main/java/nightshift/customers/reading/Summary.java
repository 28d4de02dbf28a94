package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One or two sentences for the person who takes a mail over, made of the mail's own words. */
final class Summary {
    private static final Map<MailTopic, String> SAYS = Map.ofEntries(
            Map.entry(MailTopic.WHERE_IS_MY_ORDER, "asks where the order is"),
            Map.entry(MailTopic.RETURN_POLICY, "asks about the terms of returns"),
            Map.entry(MailTopic.RETURN_REQUEST, "wants to return"),
            Map.entry(MailTopic.STOCK_QUESTION, "asks about stock"),
            Map.entry(MailTopic.BULK_QUOTE, "asks for a price"),
            Map.entry(MailTopic.COMPATIBILITY, "asks whether it fits"),
            Map.entry(MailTopic.DAMAGE_REPORT, "reports damage"),
            Map.entry(MailTopic.WRONG_OR_MISSING_ITEM, "reports something wrong or missing"),
            Map.entry(MailTopic.CANCELLATION_OR_CHANGE, "wants to cancel or change"),
            Map.entry(MailTopic.COMPLAINT, "complains"),
            Map.entry(MailTopic.INVOICE_OR_BILLING, "asks about an invoice or payment"));
    private static final int LONGEST = 220;
    private static final int MOST = 3;

    private Summary() {}

    static String of(List<Intent> intents, Mentioned mentioned, MailWords words, int photos) {
        MailTopic topic = intents.get(0).topic();
        if (topic == MailTopic.BULK_QUOTE && !mentioned.quantities().isEmpty()) {
            return "Customer asks for " + quantities(mentioned) + place(mentioned) + ".";
        }
        String says = SAYS.get(topic);
        String first = firstSentence(words, intents.get(0));
        if (says == null) {
            return first.isEmpty() ? "The mail has no text of its own." : "Customer writes: \"" + first + "\"";
        }
        String others = intents.size() < 2 ? "" : also(intents);
        String quote = first.isEmpty() ? "" : ": \"" + first + "\"";
        return "Customer " + says + about(topic, mentioned) + photos(photos) + others + quote
                + (first.isEmpty() || first.matches("(?s).*[.!?]") ? "" : ".");
    }

    private static String about(MailTopic topic, Mentioned mentioned) {
        List<String> names = new ArrayList<>();
        mentioned.orders().forEach(order -> names.add("order " + order));
        mentioned.amazonOrders().forEach(order -> names.add("Amazon order " + order));
        boolean parts = topic == MailTopic.STOCK_QUESTION || topic == MailTopic.COMPATIBILITY || names.isEmpty();
        if (parts) {
            mentioned.partNumbers().forEach(part -> names.add(part.value()));
        }
        return names.isEmpty()
                ? ""
                : " (" + String.join(", ", names.stream().limit(MOST).toList()) + ")";
    }

    private static String quantities(Mentioned mentioned) {
        List<String> each = mentioned.quantities().stream()
                .limit(MOST)
                .map(one -> one.what().isEmpty() ? one.count() + " pieces" : one.count() + " " + one.what())
                .toList();
        String parts = mentioned.partNumbers().isEmpty()
                ? ""
                : " ("
                        + String.join(
                                ", ",
                                mentioned.partNumbers().stream()
                                        .limit(MOST)
                                        .map(Object::toString)
                                        .toList()) + ")";
        return String.join(" and ", each) + parts;
    }

    private static String place(Mentioned mentioned) {
        return mentioned.place().map(place -> ", delivery to " + place).orElse("");
    }

    private static String photos(int photos) {
        return photos == 0 ? "" : photos == 1 ? ", with a photo" : ", with " + photos + " photos";
    }

    private static String also(List<Intent> intents) {
        List<String> more = intents.subList(1, intents.size()).stream()
                .map(intent -> SAYS.getOrDefault(intent.topic(), ""))
                .filter(says -> !says.isEmpty())
                .limit(2)
                .toList();
        return more.isEmpty() ? "" : " and " + String.join(" and ", more);
    }

    /** The sentence with the words that decided, else the first that is more than a greeting. */
    private static String firstSentence(MailWords words, Intent intent) {
        List<Said> sentences = new Said(words.own().isBlank() ? words.subject() : words.own()).sentences();
        return sentences.stream()
                .filter(sentence -> intent.words().stream().anyMatch(sentence.written()::contains))
                .findFirst()
                .or(() -> sentences.stream()
                        .filter(sentence -> sentence.written().split(" ").length > 3)
                        .findFirst())
                .or(() -> sentences.stream().findFirst())
                .map(sentence -> shortened(PaymentNumbers.hidden(sentence.written())))
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3).strip() + "...";
    }
}
