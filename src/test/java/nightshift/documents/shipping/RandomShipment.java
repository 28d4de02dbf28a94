package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A made-up shipment with numbers whose check digits are right. */
record RandomShipment(String po, String carrier, String code, List<String> tracking, List<Item> items) {
    record Item(String sku, int ordered, int shipped) {}

    static RandomShipment of(Random random) {
        String po = (random.nextBoolean() ? "PO-" : "") + (7000 + random.nextInt(90000));
        List<String> tracking = new ArrayList<>();
        int kind = random.nextInt(4);
        for (int parcels = 1 + random.nextInt(3); parcels > 0; parcels--) {
            tracking.add(number(kind, random));
        }
        List<Item> items = new ArrayList<>();
        for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
            int ordered = 1 + random.nextInt(30);
            items.add(new Item("HS-" + (100 + random.nextInt(9000)), ordered, random.nextInt(4) == 0 ? 0 : ordered));
        }
        items.add(new Item("LAST-1", 1, 1));
        return new RandomShipment(
                po,
                printed(kind, random),
                List.of("ups", "fedex", "usps", "ontrac").get(kind),
                tracking,
                items);
    }

    private static String printed(int kind, Random random) {
        List<List<String>> names = List.of(
                List.of("UPS", "UPS Ground", "UPS 2nd Day Air"),
                        List.of("FedEx Ground", "Fed Ex", "FedEx Home Delivery"),
                List.of("USPS", "US Postal Service", "USPS Ground Advantage"), List.of("OnTrac", "On Trac Ground"));
        return names.get(kind).get(random.nextInt(names.get(kind).size()));
    }

    private static String number(int kind, Random random) {
        return switch (kind) {
            case 0 -> {
                String serial = "8R4T20" + "03" + digits(7, random);
                yield "1Z" + serial + mod10(serial, 1, 2);
            }
            case 1 -> {
                String serial = digits(14, random);
                yield serial + mod10(serial, 1, 3);
            }
            case 2 -> {
                String serial = "9400" + "1" + "1" + digits(15, random);
                yield serial + mod10(new StringBuilder(serial).reverse().toString(), 3, 1);
            }
            default -> {
                String serial = digits(13, random);
                yield "C" + serial + mod10("4" + serial, 1, 2);
            }
        };
    }

    private static String digits(int count, Random random) {
        return random.ints(count, 1, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static int mod10(String serial, int evens, int odds) {
        int total = 0;
        for (int at = 0; at < serial.length(); at++) {
            char digit = serial.charAt(at);
            int value = Character.isDigit(digit) ? digit - '0' : (digit - 3) % 10;
            total += value * (at % 2 == 0 ? evens : odds);
        }
        return (10 - total % 10) % 10;
    }

    String parcels() {
        return tracking.stream().map(number -> " | " + code + " " + number).collect(Collectors.joining());
    }

    String lines() {
        return items.stream()
                .filter(item -> item.shipped() > 0)
                .map(item -> " | " + item.sku() + " x" + item.shipped())
                .collect(Collectors.joining());
    }
}
