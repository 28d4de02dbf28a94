package nightshift.fulfillment.review;

import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedKind;
import nightshift.operations.reviews.ReviewedItem;
import org.springframework.stereotype.Component;

/** A mail of an unknown sender turns out to be a supplier's: its flag is answered and its work is done again as his. Pure. */
@Component
public class AssignmentPlans {
    public ActPlan plan(AssignedMail assigned, OpenMail mail) {
        ReviewedItem item = assigned.task().item();
        String name = assigned.supplier().name();
        Reason reason = new Reason(
                ReasonKind.DECIDED_BY_PERSON,
                "%s; its shipments are decided as %s's. %s"
                        .formatted(
                                assigned.why(), name, assigned.task().request().note()));
        Work work = item.work();
        Work assignedWork = new Work(
                work.id(), work.workflow(), work.subject(), Optional.of(name), work.shadowOnly(), work.attempt());
        return new ActPlan.Decide(
                new Decided(
                        assignedWork,
                        new Item(
                                item.item().itemKey(),
                                item.item().label(),
                                Map.copyOf(item.item().facts())),
                        new Decision.Nothing(reason)),
                "assigned",
                "The mail is read as %s's.".formatted(name),
                mail.mail().from().map(from -> offer(from, name)).stream().toList(),
                true);
    }

    private static RememberOffer offer(EmailAddress from, String supplier) {
        return new RememberOffer(
                RememberedKind.SENDER,
                supplier,
                from.value(),
                supplier,
                "Remember that %s is %s?".formatted(from, supplier));
    }
}
