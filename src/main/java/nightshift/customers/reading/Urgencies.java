package nightshift.customers.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How soon a person should look at a mail, and why. */
final class Urgencies {
    private static final Set<HandOver> UNHURRIED =
            EnumSet.of(HandOver.MONEY_BACK, HandOver.PROMPT_INJECTION, HandOver.UNREADABLE);

    private final Sign urgent;

    Urgencies(Sign urgent) {
        this.urgent = urgent;
    }

    /** Urgency with its reason. */
    record Judged(Urgency urgency, String reason) {}

    Judged of(
            MailChannel channel,
            List<Intent> intents,
            List<HandOverReason> handOvers,
            MailWords words,
            String language) {
        return now(intents, handOvers)
                .or(() -> today(channel, intents, handOvers))
                .or(() -> said(handOvers, words, language))
                .orElse(new Judged(Urgency.NORMAL, "Nothing in it is pressing."));
    }

    private static Optional<Judged> now(List<Intent> intents, List<HandOverReason> handOvers) {
        for (HandOver kind : List.of(
                HandOver.INJURY, HandOver.LEGAL_THREAT, HandOver.CHARGEBACK, HandOver.PAYMENT_DATA, HandOver.PRESS)) {
            Optional<HandOverReason> found =
                    handOvers.stream().filter(one -> one.kind() == kind).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Judged(Urgency.NOW, found.get().sentence()));
            }
        }
        return has(intents, MailTopic.CANCELLATION_OR_CHANGE)
                ? Optional.of(new Judged(Urgency.NOW, "The order may ship before it is canceled or changed."))
                : Optional.empty();
    }

    private static Optional<Judged> today(MailChannel channel, List<Intent> intents, List<HandOverReason> handOvers) {
        if (channel == MailChannel.AMAZON) {
            return today("Amazon counts an answer within 24 hours, weekends included.");
        }
        if (has(intents, MailTopic.DAMAGE_REPORT)) {
            return today("Carriers and suppliers accept claims for damage for a few days only.");
        }
        return handOvers.stream()
                .filter(one -> one.kind().hard() && !UNHURRIED.contains(one.kind()))
                .findFirst()
                .flatMap(one -> today(one.sentence()));
    }

    private Optional<Judged> said(List<HandOverReason> handOvers, MailWords words, String language) {
        if (injected(handOvers)) {
            return Optional.empty();
        }
        for (Said sentence : new Said(words.said()).sentences()) {
            List<String> found = urgent.in(sentence, language);
            if (!found.isEmpty()) {
                return today("The customer writes \"" + found.get(0) + "\".");
            }
        }
        return Optional.empty();
    }

    /** Whoever tries to steer a program also tells it to hurry. */
    private static boolean injected(List<HandOverReason> handOvers) {
        return handOvers.stream().anyMatch(one -> one.kind() == HandOver.PROMPT_INJECTION);
    }

    private static Optional<Judged> today(String reason) {
        return Optional.of(new Judged(Urgency.TODAY, reason));
    }

    private static boolean has(List<Intent> intents, MailTopic topic) {
        return intents.stream().anyMatch(intent -> intent.topic() == topic && intent.settled());
    }
}
