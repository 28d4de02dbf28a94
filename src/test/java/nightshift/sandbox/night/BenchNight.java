package nightshift.sandbox.night;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;

/**
 * The night of fifty confirmations, as often as wanted and each time with other order and tracking numbers, so that one
 * night after the other can be worked through. The known exception is an ordinary shipment here: only #7447 is one.
 */
public final class BenchNight {
    /** Shipments in one copy of the plan; the fiftieth confirmation is the forged one of the noise. */
    public static final int CONFIRMATIONS = 50;

    /** So many customers there are: each copy has those of the night itself. */
    private static final int NUMBERS = 61;

    private static final int BEYOND_THE_NIGHT = NUMBERS * 2000;

    private BenchNight() {}

    /** @param firstCopy how many copies there were before */
    public static Night of(int firstCopy, int copies, Instant now) {
        List<ExpectedNight.Item> items = new ArrayList<>();
        List<SeedMail> mails = new ArrayList<>();
        List<SeedOrder> orders = new ArrayList<>();
        Duration between = Duration.ofHours(12).dividedBy(copies * NightPlan.SHIPMENTS.size());
        NightMails night = new NightMails(now, between, firstCopy);
        for (int copy = 0; copy < copies; copy++) {
            List<Planned> shipments = shipments(firstCopy + copy);
            grouped(shipments, Planned::mail).forEach(together -> {
                SupplierMail mail = night.next(together);
                mails.add(mail.seed());
                items.addAll(mail.expected());
            });
            mails.addAll(NoiseMails.before(now));
            items.add(NoiseMails.expectedOfForged());
            grouped(shipments, Planned::order).forEach(one -> orders.add(Northpoint.order(one, now)));
        }
        return new Night(orders, mails, new ExpectedNight(items), List.of());
    }

    private static List<Planned> shipments(int copy) {
        return NightPlan.SHIPMENTS.stream()
                .map(planned -> new Planned(
                        BEYOND_THE_NIGHT + copy * NUMBERS + planned.order(),
                        planned.supplier(),
                        planned.amazon(),
                        planned.carrier(),
                        planned.lines(),
                        planned.parcels(),
                        planned.mail() + "/" + copy,
                        withoutException(planned.twists())))
                .toList();
    }

    private static Set<Planned.Twist> withoutException(Set<Planned.Twist> twists) {
        Set<Planned.Twist> kept = EnumSet.noneOf(Planned.Twist.class);
        kept.addAll(twists);
        kept.remove(Planned.Twist.KNOWN_EXCEPTION);
        return kept;
    }

    private static <K> Iterable<List<Planned>> grouped(List<Planned> shipments, Function<Planned, K> by) {
        Map<K, List<Planned>> groups = new LinkedHashMap<>();
        shipments.forEach(shipment -> groups.computeIfAbsent(by.apply(shipment), key -> new ArrayList<>())
                .add(shipment));
        return groups.values();
    }
}
