package nightshift.catalog.lists;

/**
 * What is wrong with a value of a row, so that the row is not used.
 *
 * @param text the value as it stands there
 */
record RowTrouble(Kind kind, String column, String text) {
    enum Kind {
        /** Nothing from which the store's SKU could be told. */
        NO_SKU,
        NOT_A_NUMBER,
        NEGATIVE,
        ABSURD,
        /** A count with decimals. */
        FRACTION,
        ZERO_COST,
        BAD_DATE
    }

    String inWords() {
        String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return column + " \"" + shown + "\"";
    }
}
