package nightshift.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.HandOverReason;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.Understood;
import nightshift.triage.replies.Replies;
import nightshift.triage.replies.Replies.Answer;
import nightshift.triage.replies.Reply;
import org.springframework.stereotype.Component;

/**
 * Draft, person, or nothing. A draft needs a routine wish throughout, nothing that asks for a person, and facts for every part of the
 * answer; a wrong routine draft costs more than a hand-over.
 */
@Component
public class TriageDecider {
    private final Replies replies;
    private final TriageSettings settings;

    public TriageDecider(Replies replies, TriageSettings settings) {
        this.replies = replies;
        this.settings = settings;
    }

    public TriageDecision decide(TriageCase asked) {
        Understood mail = asked.understood();
        Optional<String> robot = mail.robot();
        if (robot.isPresent()) {
            return new TriageDecision.NoAnswer(new Reason(ReasonKind.NOT_APPLICABLE, robot.get()));
        }
        if (isReportOfDamage(mail)) {
            return new TriageDecision.ForClaims(why(mail));
        }
        if (!mail.draftable()) {
            return handedOver(mail, why(mail));
        }
        Answer answer = replies.to(asked);
        return answer instanceof Answer.Ready ready
                ? new TriageDecision.Draft(ready.reply())
                : handedOver(mail, List.of(new Reason(ReasonKind.HANDED_OVER, ((Answer.NotPossible) answer).why())));
    }

    /** The same decision with the words that were found for it. */
    public TriageDecision draft(Reply reply) {
        return new TriageDecision.Draft(reply);
    }

    /** Mainly or among other things; what no machine may answer stays with the person it is for. */
    private static boolean isReportOfDamage(Understood mail) {
        return mail.has(MailTopic.DAMAGE_REPORT)
                && mail.handOvers().stream().noneMatch(reason -> reason.kind().hard());
    }

    private TriageDecision handedOver(Understood mail, List<Reason> reasons) {
        String role = settings.routing().stream()
                .filter(rule -> rule.fits(mail))
                .map(RoutingRule::role)
                .findFirst()
                .orElse(settings.defaultRole());
        return new TriageDecision.HandedOver(role, reasons);
    }

    private static List<Reason> why(Understood mail) {
        List<Reason> reasons = new ArrayList<>();
        mail.handOvers().forEach(reason -> reasons.add(new Reason(kind(reason), reason.sentence())));
        mail.intents().stream()
                .filter(intent -> !intent.draftable())
                .map(TriageDecider::notRoutine)
                .filter(sentence -> mail.handOvers().isEmpty())
                .forEach(sentence -> reasons.add(new Reason(ReasonKind.HANDED_OVER, sentence)));
        return reasons;
    }

    private static String notRoutine(Intent intent) {
        String topic = intent.topic().code().replace('_', ' ');
        return intent.topic().routine()
                ? "It may be about \"%s\", but not surely: %s".formatted(topic, intent.evidence())
                : "A person answers mails about \"%s\".".formatted(topic);
    }

    private static ReasonKind kind(HandOverReason reason) {
        if (reason.kind() == HandOver.PROMPT_INJECTION) {
            return ReasonKind.PROMPT_INJECTION;
        }
        return reason.kind() == HandOver.IMPERSONATION ? ReasonKind.SUSPICIOUS_SENDER : ReasonKind.HANDED_OVER;
    }
}
