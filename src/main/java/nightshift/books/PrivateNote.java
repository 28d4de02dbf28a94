package nightshift.books;

import java.util.stream.Collectors;
import nightshift.core.EffectKey;

/** What Nightshift writes into a bill's private note: the whole number, where it came from, and a mark to know it again. */
final class PrivateNote {
    static final String MARK = "[nightshift ";
    private static final int LONGEST = 4000;

    private PrivateNote() {}

    static String of(BillCreation wanted) {
        String orders = wanted.orders().stream().map(BillCreation.Order::number).collect(Collectors.joining(", "));
        String text = "Invoice " + wanted.number() + (orders.isEmpty() ? "" : " / " + orders) + " / " + wanted.source();
        String mark = " " + mark(wanted);
        return text.substring(0, Math.min(text.length(), LONGEST - mark.length())) + mark;
    }

    static String mark(BillCreation wanted) {
        return mark(wanted.key());
    }

    static String mark(EffectKey key) {
        return MARK + key + "]";
    }
}
