package nightshift.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.catalog.StockWish;

/** What stock rules ask of prices, heeded within the rule for prices that an item follows: guardrails have the last word here, too. */
final class StockWishes {
    static final String STRATEGY = "stock-rule";

    private StockWishes() {}

    static Map<PriceKey, StockWish> byPrice(List<StockWish> wishes) {
        Map<PriceKey, StockWish> byPrice = new HashMap<>();
        wishes.forEach(wish -> byPrice.put(new PriceKey(wish.channel(), wish.skuKey()), wish));
        return byPrice;
    }

    /** A wish comes before all strategies; one that ended leads back where no strategy wants something else. */
    static RuleBook.Ready heeding(StockWish wish, RuleBook.Ready rule) {
        List<PriceStrategy> strategies = new ArrayList<>(rule.strategies());
        strategies.add(wish.ended() ? strategies.size() : 0, wish.ended() ? new Back(wish) : new Asked(wish));
        return new RuleBook.Ready(rule.rule(), List.copyOf(strategies), rule.with());
    }

    private record Asked(StockWish wish) implements PriceStrategy {
        @Override
        public String name() {
            return STRATEGY;
        }

        @Override
        public Aim aim(PricingCase item, Parameters with) {
            return new Aim.At(
                    wish.price(),
                    "stock rule \"%s\" asks for %s of %s"
                            .formatted(wish.rule(), wish.change(), wish.base().toPlainString()));
        }
    }

    private record Back(StockWish wish) implements PriceStrategy {
        @Override
        public String name() {
            return STRATEGY;
        }

        @Override
        public Aim aim(PricingCase item, Parameters with) {
            BigDecimal away = item.current().subtract(wish.base());
            return away.signum() != 0 && (away.signum() > 0) == wish.raises()
                    ? new Aim.At(
                            wish.base(), "stock rule \"%s\" asks for %s no more".formatted(wish.rule(), wish.change()))
                    : new Aim.Stay("its price is back from what stock rule \"%s\" asked for".formatted(wish.rule()));
        }
    }
}
