package nightshift.sandbox.catalog;

/** What is special about an item of the simulated catalog, with what should become of it. */
public enum Scenario {
    OUT_AT_SUPPLIER("The supplier has none, it is live on Amazon and in the shop: paused"),
    BACK_IN_STOCK("The supplier has it again, and it was somebody else who took it off: it stays off"),
    BELOW_BUFFER("The supplier has less than the safety buffer: nothing can be sold"),
    LESS_STOCK("The supplier has fewer than both channels offer: both go down to what he has less the buffer"),
    MORE_STOCK("The supplier has more than both channels offer: both go up"),
    FLAPPING("Some at first, none the next day, some the day after: off at most once a while"),
    NOT_IN_LIST("The supplier's list does not name it: nothing is known, so nothing happens"),
    DRAFT("Not for sale in the shop, not on Amazon: nothing happens"),
    UNTRACKED("The shop does not count it: its stock in the shop is left alone"),
    CHANGED_BY_OTHERS(
            "A rival is a bit cheaper; once Nightshift has followed, somebody else changes the price: from then on it stays"),
    NO_COST("The list leaves its cost blank: no floor, so no price move"),
    MAP("The rival is cheaper than the supplier's minimum advertised price: not below that"),
    RIVAL_BELOW_FLOOR("The rival sells for less than it costs us"),
    ALONE("No rival at all"),
    BUY_BOX_OURS("We are in the buy box: our own price is nobody's to match"),
    OURS_IS_LOWEST("We are the cheapest, a dearer rival is in the buy box"),
    RIVAL_BIT_BELOW("A rival in the buy box is a bit cheaper"),
    RIVAL_BIT_ABOVE("A rival in the buy box is a bit dearer"),
    RIVAL_WITH_SHIPPING("The rival's price is lower, with shipping he is dearer"),
    KEEPA_STALE("What Keepa knows is weeks old: no move"),
    KEEPA_NO_OFFER("Every price is -1: no move"),
    KEEPA_NOT_RETRIEVED("The buy box is -2: no move"),
    KEEPA_NO_STATS("There are no stats: no move"),
    KEEPA_MISSING_FIELDS("Fields are missing: no move on what is not there"),
    KEEPA_WRONG_DOMAIN("The prices are of another country: no move"),
    HIDDEN_PRICE("Keepa says the price is hidden: no move"),
    HIDDEN_BY_MAP("Keepa says the price is a minimum advertised one: no move"),
    UNKNOWN_ASIN("Keepa does not know the product: no move"),
    NO_ASIN("Amazon has not matched it: nothing to ask Keepa for"),
    FBA("Amazon ships it from its own stock: its quantity cannot be set"),
    TWO_VARIANTS_ONE_SKU("Two variants have this SKU: nothing is written, it is flagged"),
    TEN_TIMES("The rival's price is more than ten times ours: nobody believes it"),
    A_CENT("The rival sells for a cent: nobody believes it"),
    SALE_PRICE("Its price moves; its sale price, allowed minimum and maximum and quantity discounts stay"),
    ODD_SKU("Its SKU holds a slash and a blank; its price moves"),
    SELLS_FAST("What the supplier has lasts for less than a week as it sells in both channels: fewer are shown"),
    SELLS_STEADILY(
            "It lasts for ten days; whoever counts Amazon's orders twice, or cancelled, old or Amazon's own ones, thinks less than a"
                    + " week: nothing happens");

    private final String meaning;

    Scenario(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
