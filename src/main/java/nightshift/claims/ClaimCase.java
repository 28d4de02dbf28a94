package nightshift.claims;

import java.time.Instant;
import java.util.List;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.MailChannel;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Work;

/**
 * Everything the decision about a report of damage rests on.
 *
 * @param orders which of the store's orders it is about, and whether they are the sender's
 * @param pictures of this mail and the earlier ones of its thread
 * @param standing the claims for these orders that there are already
 * @param now when it is decided
 */
public record ClaimCase(
        Work work,
        OpenMail open,
        Understood understood,
        OrderContext orders,
        Pictures pictures,
        List<StandingClaim> standing,
        Instant now) {
    public ClaimCase {
        standing =
                standing.stream().filter(claim -> claim.workId() != work.id()).toList();
    }

    boolean onAmazon() {
        return understood.channel() == MailChannel.AMAZON;
    }
}
