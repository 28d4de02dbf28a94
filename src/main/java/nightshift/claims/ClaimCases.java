package nightshift.claims;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Work;
import nightshift.shop.CustomerOrder;
import org.springframework.stereotype.Component;

/** Puts together what was understood and looked up. */
@Component
public class ClaimCases {
    private final Clock clock;

    public ClaimCases(Clock clock) {
        this.clock = clock;
    }

    /** @param files of this mail and the earlier ones of its thread */
    public ClaimCase of(
            Work work,
            OpenMail open,
            Understood understood,
            OrderContext orders,
            List<StoredAttachment> files,
            List<StandingClaim> standing) {
        long wordless = understood.words().own().isBlank() ? open.mail().id() : 0;
        return new ClaimCase(work, open, understood, orders, Pictures.of(files, wordless), standing, clock.instant());
    }

    /** In the order in which customers wrote, so that a mail never comes before the one it follows; follow-ups last. */
    public static List<Work> oldestFirst(List<Work> works) {
        return works.stream()
                .sorted(Comparator.comparing(
                        (Work work) -> Work.mailOf(work.subject()).orElse(Long.MAX_VALUE)))
                .toList();
    }

    /** The orders a report may be about, to ask for their claims. */
    public static List<String> orderIds(OrderContext orders) {
        return orders.candidates().stream().map(CustomerOrder::id).toList();
    }
}
