package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of what a customer writes about. */
final class Quantities {
    private static final String THINGS =
            "bins?|partitions?|cabinets?|shelves|shelf|shelving(?: units?)?|racks?|lockers?|carts?|drawers?|units?|pieces?|pcs|sets?|panels?|posts?"
                    + "|pallets?|totes?|workbench(?:es)?|cages?|containers?|dividers?|casters?|rails?|boxes|cases|cartons|trays?|hooks?|keys|locks|gates?|doors|tables?|benches|bays?|sections?|sku'?s|items"
                    + "|k\\u00e4sten|schr\\u00e4nke|regale|st\\u00fcck|beh\\u00e4lter|armoires|bacs|\\u00e9tag\\u00e8res|cajas|armarios|estantes|estanter\\u00edas|bakken|kasten|rekken|stuks";
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}#$.,/-])(?:qty\\.?:?\\s?|quantity:?\\s?(?:of )?)?(\\d{1,3}(?:,\\d{3})+|\\d{1,5}|(?:a |two |three |four |five )?dozen|a hundred|fifty|one|two|three|four|five|six|seven|eight|nine|ten)"
                    + "\\s?(?:x|pcs\\.? of|pieces of|units of|each of|of)?\\s?((?:(?!(?:days?|weeks?|hours?|months?|years?|times?|or|to|and|for|in|on|at|is|are|the|feet|inch\\w*|lbs?)\\b)[\\p{L}\\d\"'./-]+ ){0,4}?(?:"
                    + THINGS + "))(?!\\p{L})");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:qty|quantity|anzahl|menge|quantit\\u00e9|cantidad|aantal)\\.?\\s?(?:of|:|=)?\\s?(\\d{1,5})(?!\\d)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("dozen", 12),
            Map.entry("a dozen", 12),
            Map.entry("two dozen", 24),
            Map.entry("three dozen", 36),
            Map.entry("four dozen", 48),
            Map.entry("five dozen", 60),
            Map.entry("fifty", 50),
            Map.entry("a hundred", 100));
    private static final int MOST = 10;

    private Quantities() {}

    static List<AskedQuantity> in(String text) {
        List<AskedQuantity> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find() && found.size() < MOST) {
            add(found, counted.group(1), counted.group(2).strip(), counted.group());
        }
        Matcher named = NAMED.matcher(text);
        while (found.isEmpty() && named.find()) {
            add(found, named.group(1), "", named.group());
        }
        return found;
    }

    private static void add(List<AskedQuantity> found, String number, String what, String words) {
        String digits = number.replace(",", "").toLowerCase(Locale.ROOT);
        int count = NUMBERS.containsKey(digits) ? NUMBERS.get(digits) : Integer.parseInt(digits);
        if (count > 0) {
            found.add(new AskedQuantity(count, what, words.strip()));
        }
    }
}
