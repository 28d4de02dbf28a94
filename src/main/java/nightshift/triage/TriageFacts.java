package nightshift.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.customers.reading.HandOverReason;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.Understood;
import nightshift.operations.RunItem;
import nightshift.shop.CustomerOrder;
import nightshift.shop.ShopOrder.Tracking;

/** What is kept of a mail's triage, by name, and read again by summary, desk and measures. */
public final class TriageFacts {
    public static final String DRAFT = "draft";
    public static final String CITED = "cited";

    /** Whether a model found the words around the facts. */
    public static final String PHRASED = "phrased";

    public static final String OUTCOME = "outcome";
    public static final String ROLE = "handedTo";
    public static final String SUMMARY = "summary";
    public static final String URGENCY = "urgency";
    public static final String ANSWER_BY = "answerBy";
    public static final String TOPICS = "topics";

    private TriageFacts() {}

    static Map<String, Object> of(TriageCase asked, TriageDecision decision, TriageSettings settings) {
        Understood mail = asked.understood();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                TOPICS,
                mail.intents().stream().map(intent -> intent.topic().code()).toList());
        facts.put("channel", mail.channel().code());
        facts.put("language", mail.language());
        facts.put(URGENCY, mail.urgency().code());
        facts.put("urgencyReason", mail.urgencyReason());
        facts.put(SUMMARY, mail.summary());
        facts.put("values", values(mail));
        facts.put(
                "orders",
                asked.orders().candidates().stream().map(TriageFacts::order).toList());
        answerBy(asked, settings).ifPresent(at -> facts.put(ANSWER_BY, at.toString()));
        facts.put(OUTCOME, Outcome.of(decision).code());
        if (decision instanceof TriageDecision.Draft draft) {
            facts.put(DRAFT, draft.reply().text());
            facts.put(CITED, draft.reply().cited());
            facts.put(PHRASED, draft.reply().phrased());
        }
        if (decision instanceof TriageDecision.HandedOver over) {
            facts.put(ROLE, over.role());
            settings.person(over.role()).ifPresent(person -> facts.put("person", person.value()));
        }
        return facts;
    }

    /** Amazon counts weekends too; it answers for the store where nobody did. */
    static Optional<Instant> answerBy(TriageCase asked, TriageSettings settings) {
        return asked.understood().channel() == MailChannel.AMAZON
                ? Optional.of(asked.open().mail().receivedAt().plus(settings.answerAmazonWithin()))
                : Optional.empty();
    }

    public static Optional<String> text(RunItem item, String name) {
        return Optional.ofNullable(item.facts().get(name)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    private static List<Map<String, Object>> values(Understood mail) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Intent intent : mail.intents()) {
            values.add(
                    value("Topic", intent.topic().code().replace('_', ' '), first(intent.words()), intent.evidence()));
        }
        for (HandOverReason reason : mail.handOvers()) {
            values.add(value(
                    "For a person", reason.kind().code().replace('_', ' '), first(reason.words()), reason.sentence()));
        }
        mail.mentioned().orders().forEach(order -> values.add(value("Order", order.value(), order.value(), "")));
        mail.mentioned()
                .amazonOrders()
                .forEach(order -> values.add(value("Amazon order", order.value(), order.value(), "")));
        mail.mentioned().partNumbers().forEach(sku -> values.add(value("Part number", sku.value(), sku.value(), "")));
        mail.mentioned()
                .quantities()
                .forEach(asked -> values.add(value("Quantity", asked.count() + " " + asked.what(), asked.words(), "")));
        mail.mentioned().place().ifPresent(place -> values.add(value("Delivery to", place, place, "")));
        return values;
    }

    /** Page 0 is the mail's own text: the desk marks the words there. */
    private static Map<String, Object> value(String name, String value, String words, String proof) {
        return Map.of(
                "name",
                name,
                "value",
                value,
                "evidence",
                words.isBlank() ? Map.of() : Map.of("page", 0, "words", words),
                "proofs",
                proof.isBlank() ? List.of() : List.of(proof));
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    private static Map<String, Object> order(CustomerOrder order) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", order.name().value());
        facts.put("placed", order.placedAt().toString());
        facts.put("state", inWords(order.state().name()));
        order.financialStatus().ifPresent(status -> facts.put("payment", inWords(status)));
        order.refunded().ifPresent(money -> facts.put("refunded", money.toString()));
        facts.put(
                "tracking",
                order.parcels().stream()
                        .flatMap(parcel -> parcel.tracking().stream())
                        .map(Tracking::number)
                        .flatMap(Optional::stream)
                        .toList());
        return facts;
    }

    private static String inWords(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
