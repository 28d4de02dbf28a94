package nightshift.documents.shipping;

import java.util.regex.Pattern;

/** How suppliers say that something of an order is not in the parcel: on back order, partial, to follow, cancelled. */
public final class NotShipped {
    private static final Pattern BACK_ORDER = Pattern.compile(
            "(?i)\\b(back[- ]?order(s|ed)?|b/o|partial(ly)?|(?<!\\binvoice )to follow|balance due(?!\\W*\\d)|remaining"
                    + "|out of stock|short[- ]?shipped|ships? (later|separately))\\b");

    /** What may happen to any order, or what did not happen to this one. */
    private static final Pattern NOT_THIS_ONE =
            Pattern.compile("(?i)\\b(if|unless|policy|partial shipments? (are )?(not )?(allowed|permitted))\\b"
                    + "|\\b(no|not|without|nothing|none) ((is|are|on|in) )*(back[- ]?order|partial|out of stock)"
                    + "|\\b(back[- ]?order(s|ed)?|b/o|partial( shipment)?|remaining)\\W+(0|no|none|n/a)\\W*$");

    private static final Pattern CANCELLED = Pattern.compile("(?i)\\b(cancell?ed|discontinued)\\b");

    private NotShipped() {}

    /** Whether a line of a document says that something of the order waits. */
    public static boolean waits(String line) {
        return BACK_ORDER.matcher(line).find() && !NOT_THIS_ONE.matcher(line).find();
    }

    /** Whether the row of an item says that it is cancelled or not made any more. */
    public static boolean isCancelled(String row) {
        return CANCELLED.matcher(row).find();
    }

    /** Whether the row of an item says either. */
    public static boolean says(String row) {
        return waits(row) || isCancelled(row);
    }
}
