package nightshift.inventory;

import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Differs;
import nightshift.inventory.StockOutcome.Kept;
import nightshift.inventory.StockOutcome.Stopped;

/** A connector copies the shop's counts to Amazon: nothing is written there, and what Amazon shows is held against the shop. */
final class Connector {
    private Connector() {}

    static List<ItemVerdict> heldAgainst(List<ItemVerdict> verdicts) {
        Optional<ItemVerdict> shop = verdicts.stream()
                .filter(verdict -> verdict.channel() == Channel.SHOPIFY)
                .findFirst();
        return verdicts.stream()
                .map(verdict -> verdict.channel() == Channel.AMAZON
                        ? new ItemVerdict(verdict.standing(), verified(verdict, shop))
                        : verdict)
                .toList();
    }

    private static StockOutcome verified(ItemVerdict amazon, Optional<ItemVerdict> shop) {
        StockOutcome decided = amazon.outcome();
        if (decided instanceof Stopped) {
            return decided;
        }
        Optional<Integer> copied = shop.map(ItemVerdict::outcome)
                .filter(outcome -> !(outcome instanceof Stopped))
                .map(outcome -> Math.max(0, outcome.shown()));
        int wanted = copied.orElse(decided.wanted());
        return copied.isEmpty() && !(decided instanceof Change) || wanted == decided.shown()
                ? new Kept(decided.shown(), decided.rule(), "The connector writes it; it shows what it should.")
                : new Differs(
                        decided.shown(),
                        wanted,
                        decided.rule(),
                        "Amazon shows %d where the connector should show %d.".formatted(decided.shown(), wanted));
    }
}
