package nightshift.triage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import nightshift.operations.EffectState;

/**
 * One customer's mail as lists show it. Topic, urgency and outcome are codes.
 *
 * @param role who takes it over
 * @param orderName the one order it is about
 * @param answerBy until when Amazon wants an answer
 * @param draftState waiting, sent or gone; empty where no draft was made
 * @param written how the write stands that lays the draft into Outlook; empty where there is none
 * @param changed share of the draft that was changed before it was sent, 0 to 1
 */
public record TriagedMail(
        long decisionId,
        String subject,
        Optional<String> from,
        String channel,
        String topic,
        String urgency,
        String outcome,
        Optional<String> role,
        Optional<String> orderName,
        Instant receivedAt,
        Optional<Instant> answerBy,
        Optional<String> draftState,
        Optional<EffectState> written,
        Optional<BigDecimal> changed) {}
