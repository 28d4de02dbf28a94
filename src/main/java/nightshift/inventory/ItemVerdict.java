package nightshift.inventory;

import java.util.Locale;
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

    /** Whether the channel sells it now, and not any more after this: it shows none then, whichever rule says so. */
    boolean takenOffSale() {
        return outcome instanceof Change change && change.fallsToNone() && !standing.soldWhenOut();
    }

    /** Under what name it is counted. */
    String countedAs() {
        return takenOffSale() ? StockOutcome.Kind.PAUSE.name().toLowerCase(Locale.ROOT) : outcome.code();
    }

    /** Whether the channel sells none of it after this, and that is known. */
    boolean out() {
        return !(outcome instanceof StockOutcome.Stopped) && outcome.wanted() <= 0 && !standing.soldWhenOut();
    }

    /** Whether the channel shows some of it after this, by a rule or by what Nightshift wrote before, and not only by somebody else. */
    boolean sellable() {
        boolean ours = outcome.rule().isPresent()
                || standing.lastWrite().filter(write -> write.value() > 0).isPresent();
        return !(outcome instanceof StockOutcome.Stopped) && outcome.wanted() > 0 && ours;
    }

    /** Whether it can be bought again after this. */
    boolean raised() {
        return outcome instanceof Change && outcome.wanted() > 0;
    }
}
