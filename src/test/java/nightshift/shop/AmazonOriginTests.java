package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.AmazonOrderId;
import nightshift.core.OrderName;
import nightshift.shop.AmazonOrigin.Conflicting;
import nightshift.shop.AmazonOrigin.FromAmazon;
import nightshift.shop.AmazonOrigin.FulfilledByAmazon;
import nightshift.shop.AmazonOrigin.NotAmazon;
import org.junit.jupiter.api.Test;

class AmazonOriginTests {
    private static final String ID = "113-4300393-6159415";
    private static final String OTHER = "902-1845936-5435065";
    private static final FromAmazon FROM = new FromAmazon(new AmazonOrderId(ID));

    @Test
    void readsTheConnectorsNoteAttributeInAnyCase() {
        assertThat(of(Map.of("Amazon Order Id", ID), "amazon-us", List.of(), null, null)).isEqualTo(FROM);
        assertThat(of(Map.of("AMAZON ORDER NUMBER", ID), "web", List.of(), null, null)).isEqualTo(FROM);
    }

    @Test
    void readsSourceIdentifierTagAndNote() {
        assertThat(of(Map.of(), "web", List.of(), null, ID)).isEqualTo(FROM);
        assertThat(of(Map.of(), "web", List.of("Amazon", ID), null, null)).isEqualTo(FROM);
        assertThat(of(Map.of(), "web", List.of(), "Imported from Amazon Order ID: " + ID, null)).isEqualTo(FROM);
    }

    @Test
    void takesOneNumberInSeveralPlacesForOne() {
        assertThat(of(Map.of("Amazon Order Id", ID), "amazon-us", List.of(ID), "see " + ID, ID)).isEqualTo(FROM);
    }

    @Test
    void seesTwoDifferentNumbersAsAConflict() {
        assertThat(of(Map.of("Amazon Order Id", ID), "amazon-us", List.of(OTHER), null, null))
                .isEqualTo(new Conflicting(Set.of(new AmazonOrderId(ID), new AmazonOrderId(OTHER))));
        assertThat(of(Map.of(), "web", List.of(), "replaces " + ID + " by " + OTHER, null))
                .isInstanceOf(Conflicting.class);
    }

    @Test
    void doesNotTakeAnAmazonOrderWithoutANumberForAWebOrder() {
        assertThat(of(Map.of(), "amazon-us", List.of(), null, null)).isEqualTo(new Conflicting(Set.of()));
        assertThat(of(Map.of(), "web", List.of("amazon"), null, null)).isEqualTo(new Conflicting(Set.of()));
    }

    @Test
    void knowsOrdersThatAmazonShips() {
        assertThat(of(Map.of("Amazon Order ID", ID, "FulfillmentChannel", "AFN"), "web", List.of(), null, null))
                .isEqualTo(new FulfilledByAmazon());
        assertThat(of(Map.of("Amazon Order ID", ID, "FulfillmentChannel", "MFN"), "web", List.of(), null, null))
                .isEqualTo(FROM);
        assertThat(of(Map.of("Amazon Order ID", ID), "web", List.of("FBA"), null, null))
                .isEqualTo(new FulfilledByAmazon());
    }

    @Test
    void leavesWebOrdersAlone() {
        assertThat(of(Map.of("PO Number", "PO-7415"), "web", List.of("gift"), "call +1 113-430-0393", null))
                .isEqualTo(new NotAmazon());
    }

    private static AmazonOrigin of(
            Map<String, String> attributes, String source, List<String> tags, String note, String sourceIdentifier) {
        return AmazonOrigin.of(new ShopOrder(
                "gid://shopify/Order/1",
                new OrderName("#1"),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                "PAID",
                "UNFULFILLED",
                List.of(),
                tags,
                Optional.ofNullable(note),
                attributes,
                Optional.of(source),
                Optional.ofNullable(sourceIdentifier),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of()));
    }
}
