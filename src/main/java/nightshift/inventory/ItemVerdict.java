package nightshift.inventory;

import nightshift.catalog.Channel;
import nightshift.inventory.StockOutcome.Change;

/** What was decided about an item in a channel. */
record ItemVerdict(Standing standing, StockOutcome outcome) {
    Channel channel() {
        return standing.channel();
    }

    boolean is(StockOutcome.Kind kind) {
        return outcome instanceof Change change && change.kind() == kind;
    }

    /** Whether the channel sells it now and shows none of it after this. */
    boolean takenOffSale() {
        return outcome instanceof Change change && change.takesOffSale();
    }

    /** Whether the channel shows none of it after this, and that is known. */
    boolean out() {
        return !(outcome instanceof StockOutcome.Stopped) && outcome.wanted() <= 0;
    }

    /** Whether it can be bought again after this. */
    boolean raised() {
        return outcome instanceof Change && outcome.wanted() > 0;
    }
}
