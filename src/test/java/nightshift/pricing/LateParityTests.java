package nightshift.pricing;

import static nightshift.pricing.Sold.NOW;
import static nightshift.pricing.Sold.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;

/** Bin shelving for 50.00 in the shop and on Amazon, whose prices were decided some time ago. */
class LateParityTests {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final WantedPrice inShop = price(Channel.SHOPIFY, "50.00", "48.00");
    private final WantedPrice onAmazon = price(Channel.AMAZON, "50.00", "47.00");
    private String amazon = "50.00";
    private Duration readBefore = Duration.ofHours(1);

    @Test
    void writesWhatTheSweepDecidedTogether() {
        ParityVerdict verdict = verdict("hold", false, inShop, onAmazon);

        assertThat(verdict.writable()).containsExactly(inShop, onAmazon);
        assertThat(verdict.below()).isEmpty();
    }

    @Test
    void holdsAPriceOfTheShopWhereOnlyThatPartWasApproved() {
        ParityVerdict verdict = verdict("hold", false, inShop);

        assertThat(verdict.writable()).isEmpty();
        assertThat(verdict.held())
                .extracting(ParityVerdict.Below::sentence)
                .containsExactly("SKU-1: 48.00 in the shop, our price on Amazon is 50.00");
    }

    @Test
    void holdsItWhereSomebodyChangedAmazonsPriceBeforeItWasApproved() {
        amazon = "55.00"; // so our own change there is refused

        assertThat(verdict("hold", false, inShop, onAmazon).writable()).containsExactly(onAmazon);
    }

    @Test
    void holdsItWhereAmazonsPriceIsNotKnownWellEnough() {
        readBefore = Duration.ofHours(7);

        assertThat(verdict("hold", false, inShop, onAmazon).held())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("too long ago"));
    }

    @Test
    void onlyTellsWhereTheOwnerWantsToBeWarned() {
        ParityVerdict verdict = verdict("warn", false, inShop);

        assertThat(verdict.writable()).containsExactly(inShop);
        assertThat(verdict.warnings(Optional.of("Harbor"))).hasSize(1);
        assertThat(verdict.warnings(Optional.of("Acme"))).isEmpty();
        assertThat(verdict("off", false, inShop).below()).isEmpty();
    }

    @Test
    void alwaysTakesBackAndTells() {
        ParityVerdict verdict = verdict("hold", true, inShop);

        assertThat(verdict.writable()).containsExactly(inShop);
        assertThat(verdict.below()).hasSize(1);
    }

    @Test
    void neverSpeaksAgainstARaise() {
        amazon = "90.00";

        assertThat(verdict("hold", false, price(Channel.SHOPIFY, "48.00", "50.00"))
                        .writable())
                .hasSize(1);
    }

    @Test
    void comparesNothingWhereAConnectorTakesTheShopsPrice() {
        ParityVerdict verdict = new LateParity(
                        Settings.with("amazon: connector\nguardrail-defaults: {parity: hold}"), CLOCK)
                .of(false, List.of(inShop), List.of(item()));

        assertThat(verdict.writable()).containsExactly(inShop);
        assertThat(verdict.below()).isEmpty();
    }

    private ParityVerdict verdict(String parity, boolean rollsBack, WantedPrice... prices) {
        PricingSettings settings = Settings.with("guardrail-defaults: {parity: '" + parity + "'}");
        return new LateParity(settings, CLOCK).of(rollsBack, List.of(prices), List.of(item()));
    }

    private CatalogEntry item() {
        return new Sold()
                .at(amazon)
                .on(Channel.SHOPIFY, "50.00")
                .read(NOW.minus(readBefore))
                .entry();
    }

    private static WantedPrice price(Channel channel, String from, String to) {
        return new WantedPrice(
                new Sku("SKU-1"),
                channel,
                Optional.of("Harbor"),
                usd(from),
                usd(to),
                Optional.of("p"),
                Optional.of("v"));
    }
}
