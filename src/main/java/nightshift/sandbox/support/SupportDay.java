package nightshift.sandbox.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;

/**
 * A day at the support mailbox of the simulated store: sixty mails, the orders they are about, and what should become of them.
 * Times follow the given moment, everything else is the same each time.
 */
public record SupportDay(List<SeedOrder> orders, List<SeedMail> mails, ExpectedDay expected) {
    private static final Duration BETWEEN = Duration.ofMinutes(7);

    public SupportDay {
        orders = List.copyOf(orders);
        mails = List.copyOf(mails);
    }

    /** The day that is over now: the last mail came in a few minutes ago. */
    public static SupportDay before(Instant now) {
        SupportOrders orders = new SupportOrders(now);
        List<SupportMail> written = new ArrayList<>();
        written.addAll(OrderMails.of(orders));
        written.addAll(PolicyMails.of(orders));
        written.addAll(SalesMails.all());
        written.addAll(DamageMails.of(orders));
        written.addAll(TroubleMails.of(orders));
        written.addAll(HandOverMails.of(orders));
        written.addAll(AmazonMails.of(orders));
        written.addAll(AttackMails.of(orders));
        written.addAll(MachineMails.of(orders));
        List<SeedMail> mails = new ArrayList<>();
        Instant at = now.minus(BETWEEN.multipliedBy(written.size()));
        for (SupportMail mail : written) {
            mails.add(mail.seed(at));
            at = at.plus(BETWEEN);
        }
        return new SupportDay(
                orders.all(),
                mails,
                new ExpectedDay(written.stream().map(SupportMail::expected).toList()));
    }
}
