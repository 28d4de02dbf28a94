package nightshift.desk.customers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import nightshift.operations.EffectState;
import nightshift.triage.TriagedMail;

/**
 * A mail as the list shows it.
 *
 * @param fate what became of it, in words: {@code draft, sent with 12 % changed}
 * @param left how long Amazon still gives for an answer; empty where there is no limit or nobody waits any more
 */
record MailLine(TriagedMail mail, String fate, String left) {
    static MailLine of(TriagedMail mail, Instant now) {
        return new MailLine(mail, fate(mail), left(mail, now));
    }

    public String topic() {
        return words(mail.topic());
    }

    /** Whether its draft lies in Outlook until a person sends it. */
    public boolean toSend() {
        return mail.draftState().filter(state -> state.equals("waiting")).isPresent()
                && mail.written().filter(EffectState::achieved).isPresent();
    }

    private static String fate(TriagedMail mail) {
        return switch (mail.outcome()) {
            case "draft" ->
                "draft"
                        + mail.draftState()
                                .map(state -> ", " + draft(mail, state))
                                .orElse("");
            case "claim" -> "reports damage: its drafts are on the page Claims";
            case "hand_over" -> "for " + mail.role().orElse("a person");
            default -> "needs no answer";
        };
    }

    private static String draft(TriagedMail mail, String state) {
        return switch (state) {
            case "sent" ->
                mail.changed()
                        .filter(share -> share.signum() > 0)
                        .map(share -> "sent with " + percent(share) + " changed")
                        .orElse("sent as it was");
            case "gone" -> "deleted";
            default -> mail.written().map(MailLine::unsent).orElse("not laid yet");
        };
    }

    private static String unsent(EffectState written) {
        return switch (written) {
            case DONE, DONE_ELSEWHERE -> "waits to be sent";
            case SHADOW -> "recorded only (shadow)";
            case STAGED -> "waits for approval";
            case PLANNED, PERFORMING, SUBMITTED -> "being laid into Outlook";
            case REFUSED, FAILED, DISCARDED, EXPIRED -> "not laid into Outlook";
        };
    }

    private static String left(TriagedMail mail, Instant now) {
        boolean settled =
                mail.draftState().filter(state -> !state.equals("waiting")).isPresent();
        return settled
                ? ""
                : mail.answerBy().map(by -> hours(Duration.between(now, by))).orElse("");
    }

    private static String hours(Duration left) {
        return left.isNegative()
                ? "Amazon's time for an answer is over"
                : "%d h %d min left on Amazon".formatted(left.toHours(), left.toMinutesPart());
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }

    static String words(String code) {
        return code.replace('_', ' ');
    }
}
