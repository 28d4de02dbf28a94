package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.ai.ModelAnswer;
import org.springframework.stereotype.Component;

/**
 * Believes a model only what stands in the mail. An answer whose words are not there, or that passes over what the rules are certain
 * of, is refused as a whole; then the rules' understanding stands. So do their hard hand-overs in any case.
 */
@Component
public class UnderstandingProof {
    private static final System.Logger LOG = System.getLogger(UnderstandingProof.class.getName());

    /** The rules' understanding, improved by the model where its answer can be believed. */
    public Understood decided(Understood byRules, ModelAnswer answer) {
        if (!(answer instanceof ModelAnswer.Usable usable) || !(usable.form() instanceof ModelUnderstanding proposed)) {
            return byRules;
        }
        Optional<String> refused = refusal(byRules, proposed);
        refused.ifPresent(why -> LOG.log(System.Logger.Level.INFO, "The model''s answer is not used: {0}", why));
        return refused.isPresent() ? byRules : accepted(byRules, proposed);
    }

    /** Why an answer cannot be believed. */
    static Optional<String> refusal(Understood byRules, ModelUnderstanding proposed) {
        String said = plain(byRules.words().said());
        for (ModelUnderstanding.Wish wish : proposed.wishes()) {
            if (wish.topic() == null || wish.topic() == MailTopic.ROBOT || wish.topic() == MailTopic.SUPPLIER_ANSWER) {
                return Optional.of("it names a topic that is not for a model to decide");
            }
            if (wish.words().isEmpty() || !stand(wish.words(), said)) {
                return Optional.of("the words it quotes for " + wish.topic().code() + " are not in the mail");
            }
        }
        if (proposed.handOvers().stream().anyMatch(one -> one.kind() == null || !stand(one.words(), said))) {
            return Optional.of("the words it quotes for a hand-over are not in the mail");
        }
        return passedOver(byRules, proposed);
    }

    private static Optional<String> passedOver(Understood byRules, ModelUnderstanding proposed) {
        Optional<HandOver> missed = byRules.handOvers().stream()
                .map(HandOverReason::kind)
                .filter(HandOver::hard)
                .filter(kind -> proposed.handOvers().stream().noneMatch(one -> one.kind() == kind))
                .findFirst();
        if (missed.isPresent()) {
            return missed.map(kind -> "it passes over " + kind.code());
        }
        return byRules.intents().stream()
                .filter(intent -> intent.settled() && !intent.topic().routine() && intent.topic() != MailTopic.OTHER)
                .map(Intent::topic)
                .filter(topic -> proposed.wishes().stream().noneMatch(wish -> wish.topic() == topic))
                .findFirst()
                .map(topic -> "it passes over " + topic.code());
    }

    private static Understood accepted(Understood byRules, ModelUnderstanding proposed) {
        List<Intent> intents = proposed.wishes().stream()
                .map(wish -> new Intent(wish.topic(), wish.words(), true, "The model quotes these words of the mail."))
                .toList();
        Urgencies.Judged urgency = sooner(byRules, proposed);
        String language = proposed.language();
        return new Understood(
                byRules.channel(),
                language != null && language.matches("[a-z]{2}") ? language : byRules.language(),
                intents,
                urgency.urgency(),
                urgency.reason(),
                handOvers(byRules, proposed, intents),
                byRules.mentioned(),
                byRules.robot(),
                byRules.photos(),
                Summary.of(intents, byRules.mentioned(), byRules.words(), byRules.photos() ? 1 : 0),
                byRules.words());
    }

    private static List<HandOverReason> handOvers(
            Understood byRules, ModelUnderstanding proposed, List<Intent> intents) {
        List<HandOverReason> handOvers = new ArrayList<>(byRules.handOvers().stream()
                .filter(reason -> reason.kind().hard())
                .toList());
        for (ModelUnderstanding.Concern concern : proposed.handOvers()) {
            if (handOvers.stream().noneMatch(reason -> reason.kind() == concern.kind())) {
                handOvers.add(
                        new HandOverReason(concern.kind(), "The model sees a reason for a person.", concern.words()));
            }
        }
        handOvers.addAll(Doubts.of(intents, List.of()));
        return handOvers;
    }

    /** The more urgent of both. */
    private static Urgencies.Judged sooner(Understood byRules, ModelUnderstanding proposed) {
        Urgency urgency = proposed.urgency();
        String reason = proposed.urgencyReason();
        return urgency != null && reason != null && urgency.compareTo(byRules.urgency()) < 0
                ? new Urgencies.Judged(urgency, reason)
                : new Urgencies.Judged(byRules.urgency(), byRules.urgencyReason());
    }

    private static boolean stand(List<String> words, String said) {
        return words.stream()
                .map(UnderstandingProof::plain)
                .allMatch(quote -> quote.length() > 2 && said.contains(quote));
    }

    private static String plain(String text) {
        return new Said(text).searched().replaceAll("\\s+", " ").strip();
    }
}
