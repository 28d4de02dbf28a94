package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;

class StoredPayloadTests {
    private final EffectKinds kinds = new EffectKinds(List.of(
            new EffectKind(FulfillmentCreation.KIND, FulfillmentCreation.class, RemoteSystem.SHOPIFY, false),
            new EffectKind(ShipmentConfirmation.KIND, ShipmentConfirmation.class, RemoteSystem.AMAZON, true),
            new EffectKind(TrackingUpdate.KIND, TrackingUpdate.class, RemoteSystem.SHOPIFY, false),
            new EffectKind(PackageCorrection.KIND, PackageCorrection.class, RemoteSystem.AMAZON, false)));

    @Test
    void aFulfillmentSurvivesTheDatabase() {
        survives(new FulfillmentCreation(
                "gid://shopify/Order/1",
                new OrderName("#1494"),
                "gid://shopify/FulfillmentOrder/2",
                List.of(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/3", "gid://shopify/LineItem/4", 2)),
                List.of(new TrackingNumber("1Z999AA10123456784")),
                "UPS",
                List.of("https://example.com/1Z999AA10123456784"),
                true,
                List.of(),
                List.of("gid://shopify/Fulfillment/9")));
    }

    @Test
    void aConfirmationSurvivesTheDatabase() {
        survives(new ShipmentConfirmation(
                new AmazonOrderId("902-1845936-5435065"),
                new TrackingNumber("1Z999AA10123456784"),
                "Other",
                Optional.of("Saia"),
                Optional.empty(),
                Instant.parse("2026-11-22T15:00:00.123Z"),
                List.of(new ShipmentConfirmation.Item("0501", 1))));
    }

    @Test
    void aCorrectionSurvivesTheDatabaseAndOneOfAnOlderVersionIsTheFirst() {
        TrackingUpdate update = new TrackingUpdate(
                "gid://shopify/Order/1",
                new OrderName("#1494"),
                "gid://shopify/Fulfillment/5",
                List.of(new TrackingNumber("1Z999AA10123456784")),
                "UPS",
                List.of(),
                false,
                List.of(new TrackingNumber("1Z999AA10123456793")));
        PackageCorrection correction = new PackageCorrection(
                new AmazonOrderId("902-1845936-5435065"),
                "1",
                new TrackingNumber("1Z999AA10123456793"),
                new TrackingNumber("1Z999AA10123456784"),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-22T15:00:00Z"),
                List.of(new ShipmentConfirmation.Item("0501", 1)));
        List.of(update, update.again(2), correction, correction.again(1)).forEach(this::survives);

        String older = kinds.json(update).replace(",\"again\":null", "");
        assertThat(older).doesNotContain("again");
        assertThat(kinds.payload(TrackingUpdate.KIND, older)).isEqualTo(update);
        assertThat(StoredJson.readEdited(older, TrackingUpdate.class)).isEqualTo(update);
        assertThat(update.again(0).key()).isEqualTo(update.key());
        assertThat(update.again(1).key()).isNotEqualTo(update.key());
    }

    @Test
    void aKindNobodyDeclaredIsNamed() {
        assertThatThrownBy(() -> kinds.json(TestWrite.ship("1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test-ship")
                .hasMessageContaining(FulfillmentCreation.KIND);
    }

    @Test
    void factsMayBeRecordsTimesAndOptionals() {
        String json = StoredJson.write(Map.of(
                "order", new OrderName("#1"), "at", Instant.EPOCH, "none", Optional.empty(), "list", List.of(1, 2)));

        assertThat(new StoredFacts(json))
                .containsEntry("at", "1970-01-01T00:00:00Z")
                .containsEntry("order", Map.of("value", "#1"));
    }

    @Test
    void oneFactIsFoundAsAllOfThemSayIt() {
        StoredFacts facts = new StoredFacts(
                """
                {"document":{"name":"slip.pdf","orderIds":["3"]},"orderIds":["1","2"],"amazonOrder":null,"late":true}
                """);

        assertThat(facts.get("orderIds")).isEqualTo(List.of("1", "2"));
        assertThat(facts.get("document")).isEqualTo(Map.of("name", "slip.pdf", "orderIds", List.of("3")));
        assertThat(facts.get("amazonOrder")).isNull();
        assertThat(facts.get("name")).isNull();
        assertThat(facts).hasSize(4).containsKey("amazonOrder").containsEntry("late", true);
        assertThat(facts.getOrDefault("name", "none")).isEqualTo("none");
    }

    private void survives(EffectPayload payload) {
        String json = kinds.json(payload);
        EffectPayload back = kinds.payload(payload.kind(), json);
        assertThat(back).isEqualTo(payload);
        assertThat(back.key()).isEqualTo(payload.key());
        assertThat(json)
                .as("the key is computed, not stored")
                .doesNotContain("shopify.fulfillment", "amazon.confirmation");
    }
}
