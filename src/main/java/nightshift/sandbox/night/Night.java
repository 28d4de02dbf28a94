package nightshift.sandbox.night;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.model.KnownDocument;

/**
 * A whole night at the simulated store: the orders as they stand, the mails that came in, and what should become of them.
 * Times follow the given moment, everything else is the same each time.
 */
public record Night(
        List<SeedOrder> orders, List<SeedMail> mails, ExpectedNight expected, List<KnownDocument> documents) {
    public Night {
        orders = List.copyOf(orders);
        mails = List.copyOf(mails);
        documents = List.copyOf(documents);
    }

    /** The night of fifty confirmations that is over now: the last mail came in less than two hours ago. */
    public static Night before(Instant now) {
        NightMails night = new NightMails(now);
        List<ExpectedNight.Item> items = new ArrayList<>();
        List<SeedMail> mails = new ArrayList<>();
        List<KnownDocument> documents = new ArrayList<>();
        byMail().values().forEach(shipments -> {
            SupplierMail mail = night.next(shipments);
            mails.add(mail.seed());
            items.addAll(mail.expected());
            documents.addAll(mail.known());
        });
        mails.addAll(NoiseMails.before(now));
        items.add(NoiseMails.expectedOfForged());
        List<SeedOrder> orders = new ArrayList<>();
        byOrder().values().forEach(shipments -> orders.add(Northpoint.order(shipments, now)));
        orders.addAll(OpenOrders.before(now));
        return new Night(orders, mails, new ExpectedNight(items), documents);
    }

    /**
     * A small part of the night: the mails that report nothing but these orders, and the orders. Everything is as in the whole
     * night, down to the tracking numbers.
     *
     * @param orders numbers such as 7401
     */
    public static Night before(Instant now, Set<Integer> orders) {
        NightMails night = new NightMails(now);
        List<ExpectedNight.Item> items = new ArrayList<>();
        List<SeedMail> mails = new ArrayList<>();
        List<KnownDocument> documents = new ArrayList<>();
        byMail().values().forEach(shipments -> {
            SupplierMail mail = night.next(shipments);
            if (shipments.stream().allMatch(shipment -> orders.contains(shipment.order()))) {
                mails.add(mail.seed());
                items.addAll(mail.expected());
                documents.addAll(mail.known());
            }
        });
        List<SeedOrder> placed = byOrder().entrySet().stream()
                .filter(order -> orders.contains(order.getKey()))
                .map(order -> Northpoint.order(order.getValue(), now))
                .toList();
        return new Night(placed, mails, new ExpectedNight(items), documents);
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
