package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.operations.BatchMember;
import nightshift.operations.RecordedWrite;
import org.junit.jupiter.api.Test;

/** An answer of searchListingsItems as Amazon gives it (amazon-sp-api 11), and what may still be changed. */
class OfferComparisonTests {
    private static final String INSTANCE =
            """
            {"marketplace_id":"M","audience":"ALL","currency":"USD","our_price":[{"schedule":[{"value_with_tax":100.00}]}],
            "discounted_price":[{"schedule":[{"value_with_tax":79.99,"start_at":"2026-11-20","end_at":"2026-12-01"}]}],
            "minimum_seller_allowed_price":[{"schedule":[{"value_with_tax":60}]}],
            "quantity_discount_plan":[{"schedule":[{"discount_type":"percent","levels":[{"lower_bound":5,"value":10}]}]}]}""";

    private static final String B2B =
            "{\"marketplace_id\":\"M\",\"audience\":\"B2B\",\"currency\":\"USD\",\"our_price\":[{\"schedule\":[{\"value_with_tax\":95}]}]}";

    @Test
    void changesNothingOfTheOfferButItsPrice() {
        ListingMessage message =
                compared(price("100", "90.50"), offer(INSTANCE, B2B)).going().get(0);

        assertThat(message.productType()).isEqualTo("SHELF");
        assertThat(SpApiJson.write(message.patches()))
                .contains(
                        "\"op\":\"replace\"",
                        "\"value_with_tax\":90.50",
                        "79.99",
                        "quantity_discount_plan",
                        "minimum_seller")
                .doesNotContain("100.00", "B2B");
    }

    @Test
    void leavesAnotherPriceAloneAndTakesTheNewOneForDone() {
        assertThat(outcome(price("110", "90"), offer(INSTANCE))).isInstanceOf(EffectOutcome.Stale.class);
        assertThat(outcome(price("110", "100.0"), offer(INSTANCE))).isInstanceOf(EffectOutcome.DoneElsewhere.class);
    }

    /** Amazon took 110 moments ago and still shows 100: who takes that back must not be told that it is done. */
    @Test
    void sendsBackWhatItJustChangedThoughAmazonStillShowsTheOldValue() {
        Offer stillOld = offer(INSTANCE); // at 100, which we changed to 110
        Map<String, EffectPayload> unseen = UnseenChanges.last(
                List.of(new RecordedWrite(1, price("100", "110"), true, true, Optional.empty(), Optional.empty())));

        assertThat(OfferComparison.of(List.of(new BatchMember(7, price("110", "100"))), Map.of("S", stillOld), unseen)
                        .going())
                .hasSize(1);
        assertThat(OfferComparison.of(List.of(new BatchMember(7, price("120", "100"))), Map.of("S", stillOld), unseen)
                        .going())
                .as("decided from something else: it is there")
                .isEmpty();
        assertThat(OfferComparison.of(List.of(new BatchMember(7, price("110", "105"))), Map.of("S", stillOld), unseen)
                        .going())
                .as("neither from nor to: whoever set it, it stays")
                .isEmpty();
    }

    @Test
    void refusesAPriceBelowTheOffersOwnMinimum() {
        assertThat(outcome(price("100", "59.99"), offer(INSTANCE)))
                .isInstanceOfSatisfying(EffectOutcome.Refused.class, refused -> assertThat(
                                refused.reason().detail())
                        .contains("outside of the minimum and maximum"));
    }

    @Test
    void touchesNoOfferWithoutExactlyOnePriceThatAlwaysHolds() {
        String scheduled = INSTANCE.replace(
                "{\"value_with_tax\":100.00}", "{\"value_with_tax\":100.00,\"end_at\":\"2026-12-01\"}");

        assertThat(outcome(price("100", "90"), offer())).isInstanceOf(EffectOutcome.Refused.class);
        assertThat(outcome(price("100", "90"), offer(INSTANCE, INSTANCE))).isInstanceOf(EffectOutcome.Refused.class);
        assertThat(outcome(price("100", "90"), offer(scheduled))).isInstanceOf(EffectOutcome.Refused.class);
        assertThat(outcome(price("100", "90"), offer(INSTANCE.replace("USD", "CAD"))))
                .isInstanceOf(EffectOutcome.Refused.class);
        assertThat(outcome(price("100", "90"), offer(INSTANCE.replace("\"M\"", "\"CA\""))))
                .isInstanceOf(EffectOutcome.Refused.class);
    }

    @Test
    void putsPriceAndQuantityOfAnOfferIntoOneMessageUnderTheFirstsNumber() {
        List<BatchMember> both = List.of(new BatchMember(7, price("100", "90")), new BatchMember(8, quantity(8, 0)));

        OfferComparison.Compared compared = OfferComparison.of(both, Map.of("S", offer(INSTANCE)), Map.of());

        assertThat(compared.going()).singleElement().satisfies(message -> {
            assertThat(message.messageId()).isEqualTo(7);
            assertThat(message.patches()).extracting(ListingMessage.Patch::op).containsExactly("replace", "merge");
        });
    }

    @Test
    void neverSetsAQuantityThatAmazonShipsItself() {
        Offer byAmazon = Offer.of(
                SpApiJson.tree(
                        "{\"sku\":\"S\",\"fulfillmentAvailability\":[{\"fulfillmentChannelCode\":\"AMAZON_NA\",\"quantity\":8}]}"),
                "M");

        assertThat(outcome(quantity(8, 0), byAmazon)).isInstanceOf(EffectOutcome.Refused.class);
    }

    /** The offer shows 8. */
    @Test
    void pausesAnOfferOfWhichPiecesWereSoldMeanwhile() {
        assertThat(compared(quantity(10, 0), offer(INSTANCE)).going()).hasSize(1);

        assertThat(outcome(quantity(7, 0), offer(INSTANCE)))
                .as("somebody raised it")
                .isInstanceOf(EffectOutcome.Stale.class);
        assertThat(outcome(quantity(10, 5), offer(INSTANCE)))
                .as("not a pause, and nobody has to look: the next run decides")
                .isInstanceOfSatisfying(EffectOutcome.Stale.class, stale -> assertThat(stale.decidedAfresh())
                        .isTrue());
    }

    private static AmazonQuantityChange quantity(int from, int to) {
        return new AmazonQuantityChange("r", new Sku("S"), from, to);
    }

    private static AmazonPriceChange price(String from, String to) {
        return new AmazonPriceChange("r", new Sku("S"), Money.of(from, "USD"), Money.of(to, "USD"));
    }

    private static Offer offer(String... instances) {
        JsonNode item = SpApiJson.tree("{\"sku\":\"S\",\"summaries\":[{\"productType\":\"SHELF\"}],"
                + "\"attributes\":{\"purchasable_offer\":[" + String.join(",", instances)
                + "]},\"fulfillmentAvailability\":[{\"fulfillmentChannelCode\":\"DEFAULT\",\"quantity\":8}]}");
        return Offer.of(item, "M");
    }

    private static OfferComparison.Compared compared(nightshift.core.EffectPayload change, Offer offer) {
        return OfferComparison.of(List.of(new BatchMember(7, change)), Map.of("S", offer), Map.of());
    }

    private static EffectOutcome outcome(nightshift.core.EffectPayload change, Offer offer) {
        OfferComparison.Compared compared = compared(change, offer);
        assertThat(compared.going()).isEmpty();
        return compared.settled().get(0).outcome();
    }
}
