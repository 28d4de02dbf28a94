package nightshift.catalog;

/** Why nothing may be written for an item, in sentences for people. Each ends with a line break: they stand one a line. */
final class Troubles {
    static final String TWO_VARIANTS = "Two variants in the shop have this SKU\n";
    static final String GONE_FROM_SHOP = "It is not in the shop any more\n";
    static final String SEVERAL_LOCATIONS =
            "Its stock is counted at several locations: set nightshift.catalog.location to the one that counts\n";
    static final String NO_LOCATION = "Its stock is tracked but counted at no location\n";
    static final String TWO_LISTINGS = "Two listings on Amazon have this SKU\n";
    static final String GONE_FROM_AMAZON = "It is not among Amazon's listings any more\n";
    static final String OTHER_CURRENCY = "Amazon's price is in another currency than the shop's\n";

    private Troubles() {}
}
