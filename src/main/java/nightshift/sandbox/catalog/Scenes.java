package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nightshift.sandbox.SeedMarket.Trap;
import nightshift.sandbox.amazon.AmazonSandbox;

/** Makes an item what its scenario says. Each scenario comes once in each range. */
final class Scenes {
    private static final int RANGES = 4;

    private Scenes() {}

    /**
     * One item's scenario and what makes it so.
     *
     * @param range number of the range it belongs to
     */
    record Scene(Scenario scenario, int range, Consumer<Draft> change) {
        Scene(Scenario scenario, Consumer<Draft> change) {
            this(scenario, 0, change);
        }

        Scene in(int number) {
            return new Scene(scenario, number, change);
        }

        void onto(Draft draft) {
            draft.onAmazon = true;
            draft.byAmazon = false;
            draft.extras = false;
            draft.age = Duration.ofMinutes(30);
            draft.rivals.clear();
            draft.rival(Draft.RIVAL, draft.percent(108), "0.00");
            draft.buyBox = Optional.of(AmazonSandbox.SELLER_ID);
            draft.scenario = Optional.of(scenario);
            change.accept(draft);
        }
    }

    static List<Scene> all() {
        List<Scene> once = new ArrayList<>();
        once.addAll(stock());
        once.addAll(prices());
        once.addAll(keepa());
        List<Scene> all = new ArrayList<>();
        for (int time = 0; time < RANGES; time++) {
            for (int n = 0; n < once.size(); n++) {
                all.add(once.get(n).in((n + time) % RANGES));
            }
        }
        // twice in a row, so that the second item can take the first one's SKU
        all.add(new Scene(Scenario.TWO_VARIANTS_ONE_SKU, draft -> draft.sku = "WP-TWICE-01"));
        all.add(new Scene(Scenario.TWO_VARIANTS_ONE_SKU, draft -> {
            draft.sku = "WP-TWICE-01";
            draft.onAmazon = false;
            draft.listed = false;
        }));
        // behind all others, which keep their numbers
        for (int range = 0; range < RANGES; range++) {
            all.add(new Scene(Scenario.SELLS_FAST, draft -> selling(draft, PastOrder.FAST)).in(range));
            all.add(new Scene(Scenario.SELLS_STEADILY, draft -> selling(draft, PastOrder.STEADILY)).in(range));
        }
        return all;
    }

    private static void selling(Draft draft, List<PastOrder> orders) {
        draft.stock = 40;
        draft.offer(Draft.shownOf(draft.stock));
        draft.sold.addAll(orders);
    }

    private static List<Scene> stock() {
        return List.of(
                new Scene(Scenario.OUT_AT_SUPPLIER, draft -> draft.stock = 0),
                new Scene(Scenario.BACK_IN_STOCK, draft -> draft.offer(0)),
                new Scene(Scenario.BELOW_BUFFER, draft -> draft.stock = Draft.BUFFER - 1),
                new Scene(Scenario.LESS_STOCK, draft -> draft.stock = 7),
                new Scene(Scenario.MORE_STOCK, draft -> draft.offer(4)),
                new Scene(Scenario.FLAPPING, draft -> {}),
                new Scene(Scenario.NOT_IN_LIST, draft -> draft.listed = false),
                new Scene(Scenario.DRAFT, draft -> {
                    draft.status = "DRAFT";
                    draft.onAmazon = false;
                    draft.stock = 0;
                }),
                new Scene(Scenario.UNTRACKED, draft -> {
                    draft.tracked = false;
                    draft.available = 0;
                }),
                new Scene(Scenario.FBA, draft -> {
                    draft.byAmazon = true;
                    draft.quantity = 0;
                }));
    }

    private static List<Scene> prices() {
        return List.of(
                new Scene(Scenario.NO_COST, draft -> {
                    draft.costKnown = false;
                    draft.onlyRival(draft.percent(96), "0.00");
                }),
                new Scene(Scenario.MAP, draft -> {
                    draft.minimumAdvertised = draft.percent(98);
                    draft.onlyRival(draft.percent(95), "0.00");
                }),
                new Scene(
                        Scenario.RIVAL_BELOW_FLOOR,
                        draft -> draft.onlyRival(draft.cost.subtract(new BigDecimal("1.00")), "0.00")),
                new Scene(Scenario.ALONE, draft -> draft.rivals.clear()),
                new Scene(Scenario.BUY_BOX_OURS, draft -> {}),
                new Scene(Scenario.OURS_IS_LOWEST, draft -> draft.onlyRival(draft.percent(103), "0.00")),
                new Scene(Scenario.CHANGED_BY_OTHERS, draft -> draft.onlyRival(draft.percent(98), "0.00")),
                new Scene(Scenario.RIVAL_BIT_BELOW, draft -> draft.onlyRival(draft.percent(98), "0.00")),
                new Scene(Scenario.RIVAL_BIT_ABOVE, draft -> draft.onlyRival(draft.percent(101), "0.00")),
                new Scene(Scenario.RIVAL_WITH_SHIPPING, draft -> draft.onlyRival(draft.percent(99), "49.00")),
                new Scene(Scenario.TEN_TIMES, draft -> draft.onlyRival(draft.percent(1200), "0.00")),
                new Scene(Scenario.A_CENT, draft -> draft.onlyRival(new BigDecimal("0.01"), "0.00")),
                new Scene(Scenario.SALE_PRICE, draft -> {
                    draft.extras = true;
                    draft.onlyRival(draft.percent(97), "0.00");
                }),
                new Scene(Scenario.ODD_SKU, draft -> {
                    draft.sku = draft.sku.replaceFirst("-", "/").replaceFirst("-", " ");
                    draft.onlyRival(draft.percent(97), "0.00");
                }));
    }

    private static List<Scene> keepa() {
        return List.of(
                new Scene(Scenario.KEEPA_STALE, draft -> {
                    draft.age = Duration.ofDays(21);
                    draft.onlyRival(draft.percent(95), "0.00");
                }),
                trap(Scenario.KEEPA_NO_OFFER, Trap.NO_OFFER),
                trap(Scenario.KEEPA_NOT_RETRIEVED, Trap.BUY_BOX_NOT_RETRIEVED),
                trap(Scenario.KEEPA_NO_STATS, Trap.NO_STATS),
                trap(Scenario.KEEPA_MISSING_FIELDS, Trap.MISSING_FIELDS),
                trap(Scenario.KEEPA_WRONG_DOMAIN, Trap.WRONG_DOMAIN),
                trap(Scenario.HIDDEN_BY_MAP, Trap.MAP_PRICE),
                trap(Scenario.UNKNOWN_ASIN, Trap.UNKNOWN),
                new Scene(Scenario.HIDDEN_PRICE, draft -> {
                    draft.kind = 3;
                    draft.onlyRival(draft.percent(95), "0.00");
                }),
                new Scene(Scenario.NO_ASIN, draft -> {
                    draft.matched = false;
                    draft.quantity = 0;
                }));
    }

    private static Scene trap(Scenario scenario, Trap trap) {
        return new Scene(scenario, draft -> {
            draft.traps = Set.of(trap);
            draft.onlyRival(draft.percent(95), "0.00");
        });
    }
}
