package nightshift.inventory.rules;

import nightshift.core.BadValue;

/** Pieces of an item that customers ordered over so many days, in all channels together. */
public record Sold(int pieces, int days) {
    public Sold {
        if (pieces < 0 || days < 1) {
            throw new BadValue("Sold pieces are 0 or more, over a day or more");
        }
    }

    /** For how many whole days so many pieces last as the item sells; where none was sold, for ever. */
    public int daysOf(int stock) {
        return pieces == 0
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, (long) Math.max(0, stock) * days / pieces);
    }
}
