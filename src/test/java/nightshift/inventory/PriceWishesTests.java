package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.catalog.Channel;
import nightshift.catalog.StockWish;
import nightshift.catalog.Written;
import nightshift.core.Sku;
import nightshift.settings.EffectSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stock rules ask of prices, from run to run. */
@ExtendWith(MigratedDatabase.class)
class PriceWishesTests {
    private final MovableClock clock = new MovableClock();
    private final PriceWishes wishes = new PriceWishes(
            new JdbcTemplate(MigratedDatabase.fresh()), new EffectSettings(Duration.ofHours(12)), clock);

    @Test
    void keepsWhatTheItemCostWhenTheRuleBeganToAsk() {
        wishes.replace(sweep(wish("5", "20.00")));
        wishes.replace(sweep(wish("5", "21.00")));

        assertThat(asked()).singleElement().satisfies(wish -> {
            assertThat(wish.base()).isEqualByComparingTo("20.00");
            assertThat(wish.price()).isEqualByComparingTo("21.00");
            assertThat(wish.change()).isEqualTo("+5 %");
            assertThat(wish.ended()).isFalse();
        });
    }

    @Test
    void endsWhenTheRuleAppliesNoMoreAndAFlappingRuleDoesNotAddUp() {
        wishes.replace(sweep(wish("5", "20.00")));
        wishes.replace(sweep());
        assertThat(asked()).extracting(StockWish::ended).containsExactly(true);

        wishes.replace(sweep(wish("5", "21.00")));
        assertThat(asked()).singleElement().satisfies(wish -> {
            assertThat(wish.ended()).isFalse();
            assertThat(wish.base()).isEqualByComparingTo("20.00");
        });

        wishes.replace(sweep());
        clock.forward(Duration.ofDays(8));
        wishes.replace(sweep());
        assertThat(asked()).isEmpty();
    }

    @Test
    void staysAsItWasWhileNumbersAreInDoubt() {
        wishes.replace(sweep(wish("5", "20.00")));

        wishes.replace(new PlannedSweep(
                2, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of(),
                true));
        wishes.replace(held(List.of("Harbor"), Set.of()));
        wishes.replace(held(List.of(), Set.of(new Place(Channel.AMAZON, "HS-1"))));
        assertThat(asked()).extracting(StockWish::ended).containsExactly(false);

        clock.forward(Duration.ofHours(13));
        assertThat(asked()).as("too old to move a price").isEmpty();
    }

    @Test
    void takesUpNoneOfASupplierThatABreakerHolds() {
        wishes.replace(new PlannedSweep(
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(wish("5", "20.00")),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of("Harbor"),
                false));

        assertThat(asked()).isEmpty();
    }

    @Test
    void tellsNoneOfASupplierWhoseStockIsNotOnAuto() {
        wishes.replace(sweep(wish("5", "20.00")));

        assertThat(wishes.of(List.of("Acme"))).isEmpty();
    }

    /** He set another price by hand and said that it is right: neither five percent of the old one is asked for, nor the old one. */
    @Test
    void goesOnFromThePriceThatAPersonSaysIsRight() {
        wishes.replace(sweep(wish("5", "20.00")));
        wishes.goOnFrom(Channel.SHOPIFY, List.of(price("30.00")));
        assertThat(asked()).singleElement().satisfies(wish -> assertThat(wish.base())
                .as("that is the shop's")
                .isEqualByComparingTo("20.00"));

        wishes.goOnFrom(Channel.AMAZON, List.of(price("30.00")));

        assertThat(asked()).singleElement().satisfies(wish -> assertThat(wish.base())
                .isEqualByComparingTo("30.00"));
        wishes.replace(sweep(wish("5", "30.00")));
        wishes.replace(sweep());
        assertThat(asked()).singleElement().satisfies(wish -> assertThat(wish.base())
                .isEqualByComparingTo("30.00"));
        wishes.goOnFrom(Channel.AMAZON, List.of(price("28.00")));
        assertThat(asked()).as("nothing leads back from his price").isEmpty();
    }

    private Written price(String amount) {
        return new Written(new Sku("HS-1"), amount, Optional.empty(), clock.instant());
    }

    private List<StockWish> asked() {
        return wishes.of(List.of("Harbor"));
    }

    private static PriceWish wish(String percent, String price) {
        return new PriceWish(
                "HS-1", Channel.AMAZON, new BigDecimal(percent), "Last ones", "Harbor", new BigDecimal(price));
    }

    private static PlannedSweep sweep(PriceWish... some) {
        return new PlannedSweep(
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(some),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    private static PlannedSweep held(List<String> suppliers, Set<Place> undecided) {
        return new PlannedSweep(
                1, List.of(), List.of(), List.of(), List.of(), List.of(), undecided, Set.of(), Set.of(), suppliers,
                false);
    }
}
