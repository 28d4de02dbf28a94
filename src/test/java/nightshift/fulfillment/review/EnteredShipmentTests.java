package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.CarrierCode;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.Remembered;
import nightshift.operations.reviews.RememberedKind;
import nightshift.operations.reviews.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnteredShipmentTests {
    private static final String UPS = "1Z999AA10123456784";
    private static final Reason BAD = new Reason(ReasonKind.BAD_TRACKING, "The number fails its check digit");
    private static final Reason ORDERS = new Reason(ReasonKind.PROMPT_INJECTION, "The document talks to a machine");

    private final Carriers carriers = new Carriers();
    private final ShipmentNotice read = new ShipmentNotice(
            Optional.of(found(new PoNumber("NW7415"))),
            List.of(),
            List.of(new Parcel(
                    found(new TrackingNumber("1Z999AA10123456785")),
                    Optional.of(found(new CarrierCode("ups"))),
                    Optional.of("Brown Wheels"))),
            List.of(new NoticeLine(found("AB-12"), Optional.empty(), 2, Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            List.of(BAD, ORDERS));

    @Test
    void keepsWhatWasLeftAndTakesAwayTheDoubtAboutWhatWasEntered() {
        ShipmentNotice entered = valid("tracking", UPS);

        assertThat(entered.purchaseOrder()).isEqualTo(read.purchaseOrder());
        assertThat(entered.lines()).isEqualTo(read.lines());
        assertThat(entered.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.tracking().value()).isEqualTo(new TrackingNumber(UPS));
            assertThat(parcel.tracking().evidence().words()).isEqualTo("entered by kim");
        });
        assertThat(entered.doubts()).containsExactly(ORDERS);
    }

    @ParameterizedTest
    @CsvSource({
        "tracking, 1Z999AA10123456786 , check digit",
        "tracking, 12 , too short",
        "carrier, pigeon , no carrier",
        "shipDate, yesterday , no date",
        "items, three shelves , no item",
        "purchaseOrder, PO?7415 , characters"
    })
    void namesWhatIsWrongWithAnEnteredValue(String field, String value, String problem) {
        Map<String, String> values = new HashMap<>(prefilled());
        values.put("tracking", UPS);
        values.put(field, value);

        assertThat(problems(values)).anySatisfy(sentence -> assertThat(sentence).contains(problem));
    }

    @Test
    void refusesAFormThatWasLeftAsItIs() {
        assertThat(problems(prefilled())).singleElement().asString().contains("Nothing was changed");
    }

    @Test
    void readsItemsWithTheirPieces() {
        assertThat(valid("items", "AB-12 x 3\r\nCD 7*2").lines())
                .extracting(line -> line.item().value() + "=" + line.shipped())
                .containsExactly("AB-12=3", "CD 7=2");
    }

    @Test
    void offersToRememberWhatWasCorrectedAndReadsItSoFromThenOn() {
        Map<String, String> values = new HashMap<>(prefilled());
        values.put("purchaseOrder", "PO-7415");
        values.put("tracking", UPS);
        List<RememberOffer> offers = new CorrectionOffers(carriers, "Harbor").of(read, notice(values));

        assertThat(offers)
                .extracting(RememberOffer::printed, RememberOffer::means)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("NW{number}", "PO-{number}"),
                        org.assertj.core.groups.Tuple.tuple("Brown Wheels", "ups"));
        List<Remembered> remembered = offers.stream()
                .map(offer -> new Remembered(
                        1, offer.kind(), "Harbor", offer.printed(), offer.means(), "kim", java.time.Instant.EPOCH))
                .toList();
        ShipmentNotice next = new ShipmentNotice(
                Optional.of(found(new PoNumber("nw7499"))),
                List.of(),
                List.of(new Parcel(found(new TrackingNumber(UPS)), Optional.empty(), Optional.of("Brown Wheels"))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Reason(ReasonKind.CARRIER_MISMATCH, "Nobody knows Brown Wheels for " + UPS)));

        ShipmentNotice applied =
                new RememberedCarriers(carriers, remembered).applied(RememberedNumbers.applied(next, remembered));

        assertThat(applied.purchaseOrder().orElseThrow().value()).isEqualTo(new PoNumber("PO-7499"));
        assertThat(applied.parcels().get(0).carrier().orElseThrow().value()).isEqualTo(new CarrierCode("ups"));
        assertThat(applied.doubts()).isEmpty();
    }

    @Test
    void aRememberedCarrierStillNeedsANumberOfHis() {
        Remembered fedex =
                new Remembered(1, RememberedKind.CARRIER, "", "Brown Wheels", "fedex", "kim", java.time.Instant.EPOCH);
        ShipmentNotice next = new ShipmentNotice(
                Optional.empty(),
                List.of(),
                List.of(new Parcel(found(new TrackingNumber(UPS)), Optional.empty(), Optional.of("Brown Wheels"))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(new RememberedCarriers(carriers, List.of(fedex))
                        .applied(next)
                        .doubts())
                .extracting(Reason::kind)
                .containsExactly(ReasonKind.CARRIER_MISMATCH);
    }

    private ShipmentNotice valid(String field, String value) {
        Map<String, String> values = new HashMap<>(prefilled());
        values.put("tracking", UPS);
        values.put(field, value);
        assertThat(problems(values)).isEmpty();
        return notice(values);
    }

    private ShipmentNotice notice(Map<String, String> values) {
        return entered(values).notice();
    }

    private List<String> problems(Map<String, String> values) {
        EnteredShipment entered = entered(values);
        entered.notice();
        return entered.problems();
    }

    private EnteredShipment entered(Map<String, String> values) {
        return new EnteredShipment(
                new ActRequest(new Target.OfReview(1), "correct", "kim", "", values), read, carriers);
    }

    private Map<String, String> prefilled() {
        return ShipmentFields.of(read, carriers, true).stream()
                .collect(Collectors.toMap(ActField::name, ActField::value));
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), value.toString()));
    }
}
