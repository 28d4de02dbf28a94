package nightshift.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.mailbox.Robots;
import nightshift.mailbox.StoredMail;

/**
 * Which mails of a supplier answer a claim: those in the claim's own thread, and those that name its purchase order. What a machine
 * sends, such as the acknowledgement of a ticket system, answers nothing.
 */
public final class SupplierAnswers {
    private SupplierAnswers() {}

    /**
     * A mail of the supplier's that came after the claim was sent to him.
     *
     * @param sameThread whether it is in the conversation of the draft to the supplier
     */
    public record Candidate(long claimId, String poNumber, boolean sameThread, StoredMail mail) {
        private boolean answers() {
            return (sameThread || names(mail.subject() + "\n" + mail.bodyHtml(), poNumber))
                    && !Robots.automatic(mail)
                    && !colleagues();
        }

        /** What somebody of the store adds in the thread is no answer. */
        private boolean colleagues() {
            return mail.from()
                    .filter(from -> from.domain().equals(mail.mailbox().domain()))
                    .isPresent();
        }
    }

    /** @param mailId of the answer */
    public record Answer(long claimId, long mailId, Instant at) {}

    /**
     * The first answer to each claim.
     *
     * @param candidates the oldest first
     */
    public static List<Answer> of(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::claimId)
                .distinct()
                .flatMap(claim -> first(candidates, claim).stream())
                .toList();
    }

    private static Optional<Answer> first(List<Candidate> candidates, long claim) {
        return candidates.stream()
                .filter(one -> one.claimId() == claim && one.answers())
                .findFirst()
                .map(one -> new Answer(claim, one.mail().id(), one.mail().receivedAt()));
    }

    private static boolean names(String text, String poNumber) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])" + Pattern.quote(poNumber) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
