package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.junit.jupiter.api.Test;

/** The result file of a bulk operation (shopify-admin-graphql 12) and what it says of each price. */
class BulkOutcomesTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final BulkOperation ENDED =
            new BulkOperation("gid://shopify/BulkOperation/1", "COMPLETED", NOW, Optional.empty());
    private static final BulkAttempt SENT =
            new BulkAttempt(List.of(List.of(1L, 2L), List.of(3L)), NOW, NOW, Optional.of(ENDED.id()), false);

    private final BulkSettings settings = new BulkSettings(20, Duration.ofMinutes(5), Duration.ofHours(2));
    private final BulkOutcomes outcomes = new BulkOutcomes(new PriceWrites(settings), settings, Clock.systemUTC());

    @Test
    void readsTheOutcomeOfEachPriceFromTheUserErrorsOfItsLine() {
        BulkOutcomes.Told told = told(
                SENT,
                line(1, "gid://shopify/Product/2", ""),
                line(
                        0,
                        "gid://shopify/Product/1",
                        "{\"field\":[\"variants\",\"1\",\"price\"],\"message\":\"too low\",\"code\":\"X\"}"));

        assertThat(told.inDoubt()).isEmpty();
        assertThat(told.told())
                .filteredOn(one -> one.outcome() instanceof EffectOutcome.Done)
                .extracting(MemberOutcome::effectId)
                .containsExactlyInAnyOrder(1L, 3L);
        assertThat(told.told())
                .filteredOn(one -> one.outcome() instanceof EffectOutcome.Refused)
                .extracting(MemberOutcome::effectId)
                .containsExactly(2L);
    }

    @Test
    void concludesNothingFromALineThatIsMissingCutOrAboutAnotherProduct() {
        assertThat(told(SENT, line(0, "gid://shopify/Product/1", "")).inDoubt()).hasSize(1);
        assertThat(told(SENT, line(0, "gid://shopify/Product/1", ""), line(1, "gid://shopify/Product/9", ""))
                        .inDoubt())
                .hasSize(1);
        assertThat(told(SENT, line(0, "gid://shopify/Product/1", "").substring(0, 40))
                        .inDoubt())
                .hasSize(3);
    }

    @Test
    void concludesNothingFromTheResultOfAnOperationThatWasOnlyFound() {
        BulkAttempt adopted = new BulkAttempt(SENT.lines(), NOW, NOW, SENT.operationId(), true);

        assertThat(told(adopted, line(0, "gid://shopify/Product/1", "")).inDoubt())
                .hasSize(3);
    }

    private BulkOutcomes.Told told(BulkAttempt attempt, String... lines) {
        return outcomes.of(
                Optional.of(attempt),
                List.of(price(1, 1), price(2, 1), price(3, 2)),
                ENDED,
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static BatchMember price(long effect, int product) {
        return new BatchMember(
                effect,
                new ShopifyPriceChange(
                        "r",
                        new Sku("S" + effect),
                        "gid://shopify/Product/" + product,
                        "gid://shopify/ProductVariant/" + effect,
                        Money.of("100", "USD"),
                        Money.of("90", "USD")));
    }

    private static String line(int number, String product, String errors) {
        return "{\"data\":{\"productVariantsBulkUpdate\":{\"product\":{\"id\":\"" + product + "\"},\"userErrors\":["
                + errors + "]}},\"__lineNumber\":" + number + "}";
    }
}
