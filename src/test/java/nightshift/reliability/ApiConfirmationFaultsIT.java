package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.MigratedDatabase;
import nightshift.core.EffectPayload;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectRow;
import nightshift.sandbox.night.ExpectedNight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Each trouble at confirmShipment, where each parcel is confirmed by a call of its own: one order for each, all in one night;
 * then each trouble at the same call when it corrects a package, which is of its own in every setting.
 */
@TestPropertySource(
        properties = {
            "nightshift.amazon.confirmation=api",
            "spring.datasource.url=jdbc:h2:mem:faults-api" + MigratedDatabase.SETTINGS
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiConfirmationFaultsIT extends FaultyWorld {
    private static final String REFUSED = "connection refused";
    private static final String CORRECT = "1Z999AA10123456784";
    private static final Integer[] ORDERS = {
        7402, 7403, 7406, 7407, 7416, 7418, 7421, 7426, 7432, 7433, 7435, 7437, 7440, 7441, 7443, 7444
    };

    private final Map<String, ExpectedNight.Confirmation> orderOf = new LinkedHashMap<>();
    private final Map<String, Long> corrections = new LinkedHashMap<>();

    @BeforeAll
    void aNightInWhichEachOrderHasItsOwnTrouble() {
        evening(ORDERS);
        List<ExpectedNight.Confirmation> confirmed =
                new ArrayList<>(sandbox.world().expected().confirmations());
        Troubles.ofAnyCall().forEach((trouble, fault) -> {
            ExpectedNight.Confirmation order = confirmed.remove(0);
            orderOf.put(trouble, order);
            String confirm = "POST .*/" + order.amazonOrder() + "/shipmentConfirmation";
            sandbox.faults().add("/amazon", request -> request.line().matches(confirm), 1, fault);
        });
        ExpectedNight.Confirmation refused = confirmed.remove(0);
        orderOf.put(REFUSED, refused);
        String read = "GET .*/" + refused.amazonOrder();
        sandbox.faults().add("/amazon", request -> request.line().matches(read), 1, Troubles.refusedNext());
        runTheNight();
        recoverAndRetry();
    }

    static Stream<String> troubles() {
        return Stream.concat(Troubles.ofAnyCall().keySet().stream(), Stream.of(REFUSED));
    }

    @Order(1)
    @ParameterizedTest(name = "confirmShipment, {0}")
    @MethodSource("troubles")
    void confirmsTheOrderExactlyOnceAfter(String trouble) {
        ExpectedNight.Confirmation order = orderOf.get(trouble);
        assertThat(differences())
                .as(() -> trouble + "; what a person sees: " + causes())
                .filteredOn(line -> line.contains(order.amazonOrder()))
                .isEmpty();
        assertThat(books().of("amazon.confirmation"))
                .filteredOn(entry -> entry.target().equals(order.amazonOrder()))
                .hasSize(1);
    }

    @Order(2)
    @Test
    void neverOverwritesAPackageAndListsEveryCall() {
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(RemoteCalls.all()).containsAll(sandbox.faults().calls().keySet());
    }

    @Order(3)
    @ParameterizedTest(name = "correction of the package, {0}")
    @MethodSource("anyCall")
    void correctsThePackageExactlyOnceAfter(String trouble) {
        if (corrections.isEmpty()) {
            corrections.putAll(allTried(
                    Troubles.ofAnyCall(),
                    "/amazon",
                    request -> request.line().endsWith("/shipmentConfirmation"),
                    this::correction));
        }
        assertThat(books().of("amazon.resubmission"))
                .filteredOn(entry -> entry.target().equals(orderOf.get(trouble).amazonOrder()))
                .as(() -> trouble + "; what a person sees: " + causes())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("tracking", CORRECT));
        assertThat(effects.find(corrections.get(trouble)))
                .hasValueSatisfying(done -> assertThat(done.state().achieved()).isTrue());
    }

    static Stream<String> anyCall() {
        return Troubles.ofAnyCall().keySet().stream();
    }

    private EffectPayload correction(String trouble) {
        String order = orderOf.get(trouble).amazonOrder();
        EffectRow effect = effectOf(ShipmentConfirmation.KIND, "Amazon order " + order);
        ShipmentConfirmation confirmed = (ShipmentConfirmation) effects.payload(effect);
        return new PackageCorrection(
                confirmed.order(),
                effect.remoteId().orElseThrow(),
                confirmed.tracking(),
                new TrackingNumber(CORRECT),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                confirmed.shippedAt(),
                confirmed.items());
    }
}
