package nightshift.documents.shipping;

import java.util.regex.Pattern;

/** How suppliers say that a part of an order is not in the parcel: on back order, partial, to follow. */
public final class BackOrders {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(back[- ]?order(s|ed)?|b/o|partial(ly)?|(?<!\\binvoice )to follow|balance due(?!\\W*\\d)|remaining"
                    + "|out of stock|short[- ]?shipped|ships? (later|separately))\\b");

    /** What may happen to any order, or what did not happen to this one. */
    private static final Pattern NOT_THIS_ONE = Pattern.compile("(?i)\\b(if|unless|policy)\\b"
            + "|\\b(no|not|without|nothing|none) ((is|are|on|in) )*(back[- ]?order|partial|out of stock)"
            + "|\\b(back[- ]?order(s|ed)?|b/o|partial( shipment)?|remaining)\\W+(0|no|none|n/a)\\W*$");

    private BackOrders() {}

    /** Whether this line of a document says so. */
    public static boolean areNamedIn(String line) {
        return NAMED.matcher(line).find() && !NOT_THIS_ONE.matcher(line).find();
    }
}
