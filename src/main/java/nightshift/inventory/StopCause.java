package nightshift.inventory;

import java.util.Locale;

/** Why nothing is decided about an item in a channel. The snake_case code is what tables and filters use. */
public enum StopCause {
    /** Something about the item itself is not clear, such as two variants with its SKU. */
    TROUBLE("not clear which item it is"),
    FULFILLED_BY_AMAZON("Amazon ships it from its own stock"),
    NOT_COUNTED("the shop does not count its stock"),
    NOT_LIVE("a person or the channel has taken it off sale"),
    OPEN_WRITE("an earlier write is not settled"),
    READING_OLD("the channel was not read lately"),
    NOT_SHOWN_YET("the channel may not show our last write yet"),
    CHANGED_BY_OTHERS("another tool or person changes it"),
    NO_SUPPLIER("no supplier is known for it"),
    NO_DATA("no list in force names it"),
    OLD_DATA("the supplier's number is old"),
    /** It would show more, and how much of that is sold already could not be read. */
    ORDERS_UNKNOWN("not raised: Amazon's orders could not be read"),
    /** A pause is due, and would not take it off sale. */
    SOLD_WHEN_OUT("the supplier is out, and the shop sells it also when none is left"),
    AT_ZERO("shows 0, and Nightshift did not write that");

    private final String inWords;

    StopCause(String inWords) {
        this.inWords = inWords;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String inWords() {
        return inWords;
    }
}
