package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentReading;
import nightshift.documents.carriers.Carriers;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Many shipments in many layouts, sizes and fonts: whatever is read without a doubt is right. */
class RandomLayoutTests {
    private static final int EACH = 60;
    private static final List<FontName> FONTS = List.of(FontName.HELVETICA, FontName.TIMES_ROMAN, FontName.COURIER);
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    /** A document and the facts a careful person reads in it. */
    private record Sample(Document document, List<String> facts) {}

    private static final Map<String, BiFunction<Random, List<RandomShipment>, Sample>> LAYOUTS =
            new LinkedHashMap<>(Map.of(
                    "labels", RandomLayoutTests::labels,
                    "grid", RandomLayoutTests::grid,
                    "list", RandomLayoutTests::list,
                    "sections", RandomLayoutTests::sections,
                    "mail", RandomLayoutTests::mail,
                    "sentence", RandomLayoutTests::sentence));

    @Test
    void readsNothingWrongWithoutADoubt() {
        List<String> wrong = new ArrayList<>();
        LAYOUTS.forEach((name, layout) -> {
            int exact = 0;
            for (int seed = 0; seed < EACH; seed++) {
                Random random = new Random(seed);
                List<RandomShipment> shipments = Stream.generate(() -> RandomShipment.of(random))
                        .limit(2 + random.nextInt(4))
                        .toList();
                Sample sample = layout.apply(random, shipments);
                List<String> facts = Facts.of(reader.read(sample.document(), Slip.anySource()));
                exact += facts.equals(sample.facts()) ? 1 : 0;
                facts.stream()
                        .filter(fact -> !fact.contains("!")
                                && !fact.startsWith("unreadable")
                                && !sample.facts().contains(fact))
                        .forEach(fact -> wrong.add(name + ": " + fact + " instead of " + sample.facts()));
            }
            System.out.println(
                    "Layout " + name + ": " + exact + " of " + EACH + " documents read completely and exactly");
            if (exact < EACH * 0.95) {
                wrong.add(name + ": only " + exact + " of " + EACH + " read");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void doubtsEveryNumberWithAWrongDigit() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RandomShipment sound = RandomShipment.of(random);
            String number = sound.tracking().get(0);
            int at = number.length() - 2;
            // a doubled digit that is off by five has the same check digit: no rule of the carrier can see that
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(4)) % 10);
            String broken = number.substring(0, at) + other + number.substring(at + 1);
            RandomShipment mistyped =
                    new RandomShipment(sound.po(), sound.carrier(), sound.code(), List.of(broken), sound.items());
            Sample sample = labels(random, List.of(mistyped));
            DocumentReading reading = reader.read(sample.document(), Slip.anySource());
            assertThat(Facts.of(reading))
                    .as("seed %d %s", seed, broken)
                    .allMatch(fact -> fact.contains("BAD_TRACKING"));
        }
    }

    private static Slip slip(Random random) {
        return new Slip(8 + random.nextInt(4), FONTS.get(random.nextInt(FONTS.size())))
                .line(40, "HARBOR STEEL")
                .line(
                        40,
                        List.of("PACKING SLIP", "Shipping Confirmation", "Ship Notice", "Delivery Note")
                                .get(random.nextInt(4)))
                .gap();
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String po(Random random) {
        return any(
                random,
                "PO #",
                "P.O. No.",
                "Purchase Order",
                "Your Order No.",
                "Customer P.O.",
                "Cust Ref",
                "Customer Order",
                "Cust PO#",
                "Your PO");
    }

    private static Sample labels(Random random, List<RandomShipment> shipments) {
        RandomShipment shipment = shipments.get(0);
        String colon = any(random, ":", "");
        int right = 170 + random.nextInt(60);
        Slip slip = slip(random)
                .line(40, "Invoice No" + colon, right, "883412")
                .line(40, po(random) + colon, right, shipment.po())
                .line(
                        40,
                        any(random, "Ship Date", "Date Shipped", "Shipped On") + colon,
                        right,
                        any(random, "11/22/2026", "Nov 22, 2026", "2026-11-22", "22-Nov-26"))
                .line(
                        40,
                        any(random, "Carrier", "Ship Via", "Shipping Method", "Ship Method") + colon,
                        right,
                        shipment.carrier())
                .line(
                        40,
                        any(random, "Tracking #", "Tracking Number(s)", "Tracking No.") + colon,
                        right,
                        shipment.tracking().get(0));
        shipment.tracking().stream().skip(1).forEach(number -> slip.line(right, number));
        slip.line(40, "Weight" + colon, right, "44 lb");
        return new Sample(slip.document(), List.of("PO " + shipment.po() + shipment.parcels() + " | 2026-11-22"));
    }

    private static Sample grid(Random random, List<RandomShipment> shipments) {
        RandomShipment shipment = shipments.get(0);
        String number = shipment.tracking().get(0);
        Slip slip = slip(random)
                .line(40, po(random), 160, "Ship Date", 250, "Ship Via", 400, "Tracking No.")
                .line(40, shipment.po(), 160, "11/22/26", 250, shipment.carrier(), 400, number)
                .gap()
                .line(
                        40,
                        any(random, "Item", "SKU", "Part No."),
                        140,
                        "Description",
                        400,
                        "Ordered",
                        460,
                        "Shipped",
                        530,
                        "B/O");
        for (RandomShipment.Item item : shipment.items()) {
            int back = item.ordered() - item.shipped();
            slip.line(40, item.sku(), 140, "Shelf, steel, 48 in")
                    .rightAligned(
                            436,
                            String.valueOf(item.ordered()),
                            496,
                            String.valueOf(item.shipped()),
                            550,
                            String.valueOf(back));
        }
        slip.gap().line(40, "Total weight 88 lb");
        return new Sample(
                slip.document(),
                List.of("PO " + shipment.po() + " | " + shipment.code() + " " + number + shipment.lines()
                        + " | 2026-11-22"));
    }

    private static Sample list(Random random, List<RandomShipment> shipments) {
        Slip slip = slip(random)
                .line(
                        40,
                        po(random),
                        150,
                        "Sales Order",
                        240,
                        "Carrier",
                        390,
                        any(random, "Tracking", "Tracking Number"));
        List<String> facts = new ArrayList<>();
        for (RandomShipment shipment : shipments) {
            slip.line(
                    40,
                    shipment.po(),
                    150,
                    "55" + random.nextInt(1000),
                    240,
                    shipment.carrier(),
                    390,
                    shipment.tracking().get(0));
            shipment.tracking().stream().skip(1).forEach(number -> slip.line(240, shipment.carrier(), 390, number));
            facts.add("PO " + shipment.po() + shipment.parcels());
        }
        return new Sample(slip.document(), facts);
    }

    private static Sample sections(Random random, List<RandomShipment> shipments) {
        Slip slip = slip(random);
        String label = po(random);
        List<String> facts = new ArrayList<>();
        for (RandomShipment shipment : shipments.subList(0, 2)) {
            slip.line(40, label + ": " + shipment.po())
                    .line(
                            40,
                            "Carrier: " + shipment.carrier(),
                            300,
                            "Tracking #: " + shipment.tracking().get(0))
                    .line(40, "Item No", 200, "Qty Shipped");
            shipment.items().forEach(item -> slip.line(40, item.sku(), 200, String.valueOf(item.shipped())));
            slip.gap();
            facts.add("PO " + shipment.po() + " | " + shipment.code() + " "
                    + shipment.tracking().get(0) + shipment.lines());
        }
        return new Sample(slip.document(), facts);
    }

    private static Sample mail(Random random, List<RandomShipment> shipments) {
        StringBuilder html = new StringBuilder("<p>Your orders have shipped:</p><table><tr><th>" + po(random)
                + "</th><th>Notes</th><th>Carrier</th><th>Tracking</th></tr>");
        List<String> facts = new ArrayList<>();
        for (RandomShipment shipment : shipments) {
            html.append("<tr><td>" + shipment.po() + "</td><td></td><td>" + shipment.carrier() + "</td><td>"
                    + String.join("<br>", shipment.tracking()) + "</td></tr>");
            facts.add("PO " + shipment.po() + shipment.parcels());
        }
        return new Sample(Slip.mail(html + "</table><p>Call 918-555-0142.</p>"), facts);
    }

    private static Sample sentence(Random random, List<RandomShipment> shipments) {
        RandomShipment shipment = shipments.get(0);
        String text = "Hello,\n\nyour order " + shipment.po() + " has shipped via " + shipment.carrier()
                + ".\nTracking number: " + shipment.tracking().get(0) + "\n\n"
                + any(random, "Bob", "Harbor, 918-555-0142") + "\n";
        return new Sample(
                Slip.textMail(text),
                List.of("PO " + shipment.po() + " | " + shipment.code() + " "
                        + shipment.tracking().get(0)));
    }
}
