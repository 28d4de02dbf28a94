package nightshift.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.SupplierItem;
import nightshift.core.Money;

/** From cost, freight and the channel's fee to the lowest price that still leaves the margin. What is missing is never taken for nothing. */
final class FloorRules {
    private final Fees fees;
    private final Duration costStaleAfter;
    private final boolean freightRequired;
    private final boolean connected;

    FloorRules(PricingSettings settings) {
        this.fees = new Fees(settings.fees());
        this.costStaleAfter = settings.costStaleAfter();
        this.freightRequired = settings.freightRequired();
        this.connected = settings.connected();
    }

    /** Where the connector takes the shop's price to Amazon, it has to pay for Amazon, too. */
    Floor of(CatalogEntry item, Channel channel, Currency currency, Limits limits, Instant now) {
        Floor own = alone(item, channel, currency, limits, now);
        if (!connected || item.amazon().isEmpty()) {
            return own;
        }
        Floor amazon = alone(item, Channel.AMAZON, currency, limits, now);
        return own instanceof Floor.Known shop && amazon instanceof Floor.Known there
                ? new Floor.Known(shop.price().max(there.price()), shop.cost())
                : own instanceof Floor.Unknown ? own : amazon;
    }

    private Floor alone(CatalogEntry item, Channel channel, Currency currency, Limits limits, Instant now) {
        Optional<SupplierItem> supplied = item.fromItsSupplier();
        Optional<Money> cost = supplied.flatMap(SupplierItem::cost);
        if (cost.isEmpty()) {
            return new Floor.Unknown(
                    StayReason.NO_COST, "No list of its supplier in force says what it costs, so there is no floor");
        }
        return supplied.flatMap(known -> objection(known, cost.get(), currency, now))
                .<Floor>map(unknown -> unknown)
                .orElseGet(() -> fees.of(channel, item.category())
                        .<Floor>map(fee -> {
                            BigDecimal all = cost.get().amount().add(freight(supplied.get()));
                            return new Floor.Known(price(all, fee, limits), all);
                        })
                        .orElseGet(() -> new Floor.Unknown(
                                StayReason.NO_FEE,
                                "nightshift.pricing.fees does not say what " + channel.key() + " keeps of a sale")));
    }

    private Optional<Floor.Unknown> objection(SupplierItem supplied, Money cost, Currency currency, Instant now) {
        if (cost.amount().signum() <= 0) {
            return unknown(
                    StayReason.NO_COST,
                    "Its supplier's list says that it costs " + cost.amount() + ", which cannot be");
        }
        if (!cost.currency().equals(currency)
                || supplied.freight()
                        .filter(freight -> !freight.currency().equals(currency))
                        .isPresent()) {
            return unknown(
                    StayReason.OTHER_CURRENCY,
                    "Its cost is in " + cost.currency() + ", its price in " + currency
                            + "; amounts are never converted");
        }
        if (supplied.costAsOf()
                .filter(at -> !at.plus(costStaleAfter).isBefore(now))
                .isEmpty()) {
            return unknown(
                    StayReason.STALE_COST,
                    "Its cost is of "
                            + supplied.costAsOf().map(Instant::toString).orElse("an unknown day")
                            + ", older than nightshift.pricing.cost-stale-after");
        }
        if (supplied.freight().isEmpty() && freightRequired) {
            return unknown(StayReason.NO_FREIGHT, "Its supplier's list does not say what shipping it costs");
        }
        return supplied.freight()
                        .filter(freight -> freight.amount().signum() < 0)
                        .isPresent()
                ? unknown(StayReason.NO_FREIGHT, "Its supplier's list says that shipping it costs less than nothing")
                : Optional.empty();
    }

    private static Optional<Floor.Unknown> unknown(StayReason why, String sentence) {
        return Optional.of(new Floor.Unknown(why, sentence));
    }

    private static BigDecimal freight(SupplierItem supplied) {
        return supplied.freight().map(Money::amount).orElse(BigDecimal.ZERO);
    }

    /**
     * The channel keeps percent or minimum, whichever is more, so the price has to be high enough for either. The same for the margin
     * in money and in percent.
     */
    private static BigDecimal price(BigDecimal cost, FeeRule fee, Limits limits) {
        BigDecimal spent =
                cost.add(Optional.ofNullable(fee.fixed()).map(Amount::number).orElse(BigDecimal.ZERO));
        BigDecimal minimum =
                Optional.ofNullable(fee.minimum()).map(Amount::number).orElse(BigDecimal.ZERO);
        BigDecimal percent = fee.percent().fraction();
        BigDecimal margin = limits.minMarginPercent().fraction();
        return per(spent.add(limits.minMargin()), percent)
                .max(spent.add(limits.minMargin()).add(minimum))
                .max(per(spent, percent.add(margin)))
                .max(per(spent.add(minimum), margin))
                .subtract(limits.shippingCharge())
                .max(new BigDecimal("0.01"))
                // what a division leaves behind the eighth digit is no reason for a cent more
                .setScale(8, RoundingMode.HALF_EVEN)
                .setScale(2, RoundingMode.CEILING);
    }

    private static BigDecimal per(BigDecimal amount, BigDecimal kept) {
        return amount.divide(BigDecimal.ONE.subtract(kept), MathContext.DECIMAL64);
    }
}
