package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.core.TrackingNumber;

/** Finds the numbers a mail names: orders, purchase orders, parcels, parts. */
final class Mentions {
    private static final Pattern AMAZON = Pattern.compile("(?<![\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-])");
    private static final Pattern ORDER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}&])(?:"
                    + "#\\s?([A-Z]{0,4}-?\\d{3,10})(?![\\p{L}\\d-])"
                    + "|(?<!purchase )(?:order|ord|bestellung|bestellnummer|auftrag|commande|pedido|orden|bestelling|bestelnummer|ordine)"
                    + "(?:[ -]?(?:number|num|no|nr|id|n\\u00b0|n\\u00ba|nummer|n\\u00famero|num\\u00e9ro|name|confirmation))?\\.?\\s?(?:is|was|ist|est|es|:|-)?\\s?(#?[A-Z]{0,4}-?\\d{4,10})"
                    + "(?!-?\\d|[,.]\\d| ?(?:x|units?|pieces?|pcs|of|more|bins?|boxes|cases|sets?|shelves|partitions?|cabinets?|lockers?|racks?|carts?|totes?|panels?|dollars|usd)\\b))");
    private static final Pattern PURCHASE_ORDER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}-])(?:"
                    + "(PO[-# ]?\\d{3,12})|(?:purchase order|p\\.o\\.)(?: (?:number|no))?\\.?\\s?[:#]?\\s?([A-Z]{0,4}-?\\d{3,12}))(?![\\p{L}\\d-])");
    private static final Pattern TRACKING = Pattern.compile(
            "(?iu)(?<![A-Z0-9])(1Z[0-9A-Z]{16})(?![A-Z0-9])"
                    + "|(?:tracking|track|pro|sendungsnummer|suivi|seguimiento)(?: ?(?:number|no|nr|id|#))?\\.?\\s?(?:is|ist|:)?\\s?#?\\s?((?=[A-Z]{0,4}\\d)[A-Z0-9]{9,30})(?![A-Z0-9])");
    private static final int MOST = 10;

    private Mentions() {}

    static Mentioned in(MailWords words) {
        Mentioned own = of(words.said());
        Mentioned below = of(words.quoted());
        return new Mentioned(
                joined(own.orders(), below.orders(), one -> one.value()
                        .replace("#", "")
                        .toUpperCase(Locale.ROOT)),
                joined(own.amazonOrders(), below.amazonOrders(), AmazonOrderId::value),
                joined(own.purchaseOrders(), below.purchaseOrders(), PoNumber::normalized),
                joined(own.trackingNumbers(), below.trackingNumbers(), TrackingNumber::value),
                joined(own.partNumbers(), below.partNumbers(), one -> one.value()
                        .toUpperCase(Locale.ROOT)),
                own.quantities(),
                own.place());
    }

    private static Mentioned of(String text) {
        String written = new Said(text).written();
        List<AmazonOrderId> amazon = all(AMAZON, written, AmazonOrderId::new);
        String rest = AMAZON.matcher(written).replaceAll(" ");
        List<TrackingNumber> tracking = all(TRACKING, rest, TrackingNumber::new);
        rest = TRACKING.matcher(rest).replaceAll(" ");
        List<PoNumber> purchaseOrders = all(PURCHASE_ORDER, rest, PoNumber::new);
        rest = PURCHASE_ORDER.matcher(rest).replaceAll(" ");
        List<OrderName> orders = all(ORDER, rest, OrderName::new);
        List<AskedQuantity> quantities = Quantities.in(rest);
        return new Mentioned(
                orders,
                amazon,
                purchaseOrders,
                tracking,
                PartNumbers.in(ORDER.matcher(rest).replaceAll(" ")).stream()
                        .map(Sku::new)
                        .toList(),
                quantities,
                Places.in(written));
    }

    private static <T> List<T> all(Pattern pattern, String text, Function<String, T> value) {
        Map<String, T> found = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            String printed = printed(matcher);
            value(printed, value).ifPresent(one -> found.putIfAbsent(printed, one));
        }
        return List.copyOf(found.values());
    }

    /** The group that matched; what has a # in front keeps it. */
    private static String printed(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                String text = matcher.group(group).strip();
                return matcher.group().startsWith("#") ? "#" + text : text;
            }
        }
        return matcher.group();
    }

    private static <T> Optional<T> value(String printed, Function<String, T> value) {
        try {
            return Optional.of(value.apply(printed));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> joined(Collection<T> first, Collection<T> then, Function<T, String> same) {
        Map<String, T> all = new LinkedHashMap<>();
        first.forEach(one -> all.putIfAbsent(same.apply(one), one));
        then.forEach(one -> all.putIfAbsent(same.apply(one), one));
        return new ArrayList<>(all.values()).stream().limit(MOST).toList();
    }
}
