package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.documents.Document;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentReading;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.model.Behavior;
import nightshift.sandbox.model.ModelSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model over real HTTP, honest and lying: whatever it says, no value gets through that is not on the page. */
class AiReaderTests {
    private static final String[] LINES = {
        "Acme Supply", "Our order PO-7415 shipped by UPS", "Tracking 1Z5R89390357567127", "0501-B Blue widget 2"
    };
    private static final TrackingNumber TRUE_NUMBER = new TrackingNumber("1Z5R89390357567127");

    private final Books books = new Books();
    private final ModelSandbox model = new ModelSandbox(books);
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = new Sandbox(0, List.of(model), new Faults()).start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void provesAnHonestAnswerOnThePage() {
        ShipmentNotice notice = onlyNotice(asked());
        assertThat(notice.doubts()).isEmpty();
        assertThat(notice.purchaseOrder()).get().satisfies(po -> {
            assertThat(po.value().value()).isEqualTo("PO-7415");
            assertThat(po.evidence().page()).isEqualTo(1);
            assertThat(po.evidence().words()).isEqualTo("PO-7415");
        });
        assertThat(notice.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.tracking().value()).isEqualTo(TRUE_NUMBER);
            assertThat(parcel.carrier())
                    .get()
                    .extracting(found -> found.value().value())
                    .isEqualTo("ups");
        });
        assertThat(notice.lines()).singleElement().satisfies(line -> {
            assertThat(line.item().value()).isEqualTo("0501-B");
            assertThat(line.shipped()).isEqualTo(2);
        });
    }

    @Test
    void countsTheTokensOfAnAnswer() {
        ModelAnswer.Usable usable = (ModelAnswer.Usable) asked();
        assertThat(usable.cost().tokensIn()).isPositive();
        assertThat(usable.cost().money()).isPositive();
    }

    @Test
    void dropsAPlausibleWrongNumber() {
        model.behave(new Behavior.WrongDigit());
        ShipmentNotice notice = onlyNotice(asked());
        assertThat(notice.parcels()).isEmpty();
        assertThat(notice.doubts()).anySatisfy(doubt -> assertThat(doubt.detail())
                .contains("1Z5R89390357567128")
                .contains("does not stand in \"slip.pdf\""));
    }

    @Test
    void dropsTheValuesOfAnotherDocument() {
        model.behave(
                new Behavior.Recorded(
                        """
                {"shipments":[{"purchaseOrder":"PO-7400","otherOrderNumbers":[],"parcels":[{"trackingNumber":\
                "1Z999AA10123456784","carrier":"UPS","service":null}],"lines":[{"item":"0777","description":null,\
                "shipped":5,"ordered":null,"backordered":null}],"shipDate":"2026-11-09","shipToName":"J. Doe",\
                "shipToCity":null,"shipToPostalCode":null}]}"""));
        ShipmentNotice notice = onlyNotice(asked());
        assertThat(notice.purchaseOrder()).isEmpty();
        assertThat(notice.parcels()).isEmpty();
        assertThat(notice.lines()).isEmpty();
        assertThat(notice.shipDate()).isEmpty();
        assertThat(notice.shipTo()).isEmpty();
        assertThat(notice.doubts()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void takesNothingFromABrokenAnswer() {
        assertUnusable(new Behavior.Recorded("{\"shipments\": [ {\"purchaseOrder\": "), ModelAnswer.Cause.NOT_JSON);
        assertUnusable(new Behavior.Recorded("Sure! Here are the shipments."), ModelAnswer.Cause.NOT_JSON);
        assertUnusable(new Behavior.Recorded("{\"approved\":true}"), ModelAnswer.Cause.NOT_JSON);
        assertUnusable(new Behavior.Recorded(""), ModelAnswer.Cause.EMPTY);
        assertUnusable(new Behavior.Recorded("null"), ModelAnswer.Cause.EMPTY);
        assertUnusable(new Behavior.Recorded("{\"shipments\":[]}"), ModelAnswer.Cause.EMPTY);
        assertUnusable(new Behavior.Recorded("{\"shipments\":null}"), ModelAnswer.Cause.EMPTY);
        assertUnusable(new Behavior.CutShort(), ModelAnswer.Cause.CUT_SHORT);
        assertUnusable(new Behavior.Refusal(), ModelAnswer.Cause.REFUSED);
    }

    @Test
    void saysThatTheModelAsksToWait() {
        model.behave(new Behavior.RateLimit());
        assertThat(failure(Duration.ofSeconds(20), "sandbox").applied()).isEqualTo(RemoteFailure.Applied.NO);
        assertThat(books.calls()).containsEntry("model POST /v1/chat/completions", 1);
    }

    @Test
    void saysThatTheModelDidNotAnswerInTime() {
        model.behave(new Behavior.Late(Duration.ofSeconds(3)));
        RemoteFailure failure = failure(Duration.ofMillis(300), "sandbox");
        assertThat(failure.applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);
        assertThat(failure).hasMessageContaining("did not answer within");
    }

    @Test
    void namesTheSettingWhenTheKeyIsWrong() {
        RemoteFailure failure = failure(Duration.ofSeconds(20), "wrong");
        assertThat(failure).hasMessageContaining("nightshift.ai.api-key");
        assertThat(failure.worthRepeating()).isFalse();
    }

    private void assertUnusable(Behavior behavior, ModelAnswer.Cause cause) {
        model.behave(behavior);
        assertThat(asked()).isInstanceOfSatisfying(ModelAnswer.Unusable.class, unusable -> assertThat(unusable.cause())
                .isEqualTo(cause));
    }

    private RemoteFailure failure(Duration timeout, String key) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, () -> asked(timeout, key));
        assertThat(failure.system()).isEqualTo(RemoteSystem.MODEL);
        return failure;
    }

    private ModelAnswer asked() {
        return asked(Duration.ofSeconds(20), "sandbox");
    }

    private ModelAnswer asked(Duration timeout, String key) {
        ModelSettings settings = Samples.openAi(sandbox.url() + "/model/v1", key, timeout);
        Document document = Samples.document(LINES);
        return new LanguageModel(settings).ask(new ModelQuestions(settings).about(Samples.source(LINES), document));
    }

    private static ShipmentNotice onlyNotice(ModelAnswer answer) {
        DocumentReading reading = new AnswerProofs(new Carriers())
                .proved(
                        (ModelAnswer.Usable) answer,
                        "test-model",
                        Samples.document(LINES),
                        Samples.source(LINES),
                        new DocumentReading.NoShipment("slip.pdf", DocumentKind.OTHER, "no labels"));
        assertThat(((DocumentReading.Shipments) reading).reader()).isEqualTo("ai:test-model");
        return ((DocumentReading.Shipments) reading).notices().get(0);
    }
}
