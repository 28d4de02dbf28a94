package nightshift.claims;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail of a claim: the customer's, or the supplier's answer.
 *
 * @param decisionId its record on the desk
 */
public record ClaimMail(
        long mailId,
        String subject,
        Optional<String> from,
        Instant receivedAt,
        Optional<Long> decisionId,
        boolean answer) {}
