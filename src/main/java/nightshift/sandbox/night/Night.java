package nightshift.sandbox.night;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;

/**
 * A whole night at the simulated store: the orders as they stand, the mails that came in, and what should become of them.
 * Times follow the given moment, everything else is the same each time.
 */
public record Night(List<SeedOrder> orders, List<SeedMail> mails, ExpectedNight expected) {
    public Night {
        orders = List.copyOf(orders);
        mails = List.copyOf(mails);
    }

    /** The night of fifty confirmations that is over now: the last mail came in less than two hours ago. */
    public static Night before(Instant now) {
        NightMails night = new NightMails(now);
        List<ExpectedNight.Item> items = new ArrayList<>();
        List<SeedMail> mails = new ArrayList<>();
        byMail().values().forEach(shipments -> {
            SupplierMail mail = night.next(shipments);
            mails.add(mail.seed());
            items.addAll(mail.expected());
        });
        mails.addAll(NoiseMails.before(now));
        items.add(NoiseMails.expectedOfForged());
        List<SeedOrder> orders = new ArrayList<>();
        byOrder().values().forEach(shipments -> orders.add(Northpoint.order(shipments, now)));
        orders.addAll(OpenOrders.before(now));
        return new Night(orders, mails, new ExpectedNight(items));
    }

    private static Map<String, List<Planned>> byMail() {
        Map<String, List<Planned>> mails = new LinkedHashMap<>();
        NightPlan.SHIPMENTS.forEach(shipment -> mails.computeIfAbsent(shipment.mail(), mail -> new ArrayList<>())
                .add(shipment));
        return mails;
    }

    private static Map<Integer, List<Planned>> byOrder() {
        Map<Integer, List<Planned>> orders = new LinkedHashMap<>();
        NightPlan.SHIPMENTS.forEach(shipment -> orders.computeIfAbsent(shipment.order(), order -> new ArrayList<>())
                .add(shipment));
        return orders;
    }
}
