package nightshift.operations;

import static nightshift.core.RemoteSystem.AMAZON;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import org.junit.jupiter.api.Test;

/** Many dead letters are retried in the background, at a pace, whatever becomes of one of them or of the process. */
class BulkRetryTests extends FailedWrites {
    @Test
    void retriesAllOfACauseInTheBackgroundAndLeavesOthersAlone() {
        failing(3);
        routes.answers("test-ship", RemoteFailure.hopeless(AMAZON, "Another cause"));
        routes.send("direct:carry-out", proceed(process.work("mail/x"), ship("x")));
        routes.answers("test-ship", DONE);

        BulkRetry bulk = routes.acts.retryAll(LetterFilter.cause(fingerprint()), 6000, "kim");
        assertThat(bulk.letters()).isEqualTo(3);

        await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
        assertThat(stands(bulk).closed()).isEqualTo(3);
        assertThat(stands(bulk).inWords()).contains("3 of 3 done, 3 closed, 0 still open", "asked for by kim");
        assertThat(stands(bulk).what())
                .as("in words, not by its fingerprint")
                .isEqualTo(
                        "cause \"" + process.deadLetters.find(1).orElseThrow().cause() + "\"");
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("Another cause"));
        assertThat(process.history.of(1))
                .anySatisfy(entry -> assertThat(entry.text()).contains("in bulk retry " + bulk.id()));
    }

    @Test
    void saysInWordsOfWhatCauseNothingIsOpen() {
        failing(1);
        LetterFilter cause = LetterFilter.cause(fingerprint());
        routes.answers("test-ship", DONE);
        BulkRetry first = routes.acts.retryAll(cause, 6000, "kim");
        await().untilAsserted(() -> assertThat(stands(first).state()).isEqualTo("finished"));

        assertThatThrownBy(() -> routes.acts.retryAll(cause, 6000, "kim"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining(process.deadLetters.find(1).orElseThrow().cause());
    }

    @Test
    void whatFailsAgainInABulkRetryStaysOpenAndHoldsUpNothing() {
        failing(3);
        routes.answers("test-ship", DONE, HOPELESS, DONE);

        BulkRetry bulk = routes.acts.retryAll(LetterFilter.all(), 6000, "kim");

        await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
        assertThat(stands(bulk).closed()).isEqualTo(2);
        assertThat(stands(bulk).stillOpen()).isEqualTo(1);
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.attempts())
                .isEqualTo(2));
    }

    @Test
    void keepsThePaceAndStopsWhenAskedTo() {
        failing(4);
        routes.answers("test-ship", DONE);
        BulkRetry bulk = routes.acts.retryAll(LetterFilter.all(), 20, "kim"); // one in three seconds
        await().untilAsserted(() -> assertThat(stands(bulk).closed()).isEqualTo(1));

        assertThat(routes.acts.stop(bulk.id(), "lee")).isTrue();

        await().during(Duration.ofSeconds(4)).until(() -> stands(bulk).closed() == 1);
        assertThat(stands(bulk).inWords()).contains("stopped by lee", "1 of 4 done");
        assertThat(routes.acts.stop(bulk.id(), "lee")).isFalse();
    }

    @Test
    void aBulkRetryOfADeadProcessGoesOnInAnother() throws Exception {
        failing(3);
        BulkRetry bulk = process.bulkRetries.request(LetterFilter.all(), 6000, "kim");
        process.bulkRetries.begin(bulk.id());
        process.bulkRetries.next(bulk);
        process.instances.stop();

        TestProcess other = new TestProcess(process.database, process.clock);
        try (RouteProcess theirs = new RouteProcess(other)) {
            theirs.answers("test-ship", DONE);
            theirs.send("direct:recover", null);
            await().untilAsserted(() -> assertThat(stands(bulk).state()).isEqualTo("finished"));
            assertThat(stands(bulk).closed()).isEqualTo(3);
        }
    }

    @Test
    void takesNoLetterThatIsInABulkRetryAlready() {
        failing(2);
        process.bulkRetries.request(LetterFilter.all(), 1, "kim");

        assertThatThrownBy(() -> routes.acts.retryAll(LetterFilter.all(), 60, "lee"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("nothing to retry");
        assertThatThrownBy(() -> routes.acts.retryAll(LetterFilter.all(), 0, "lee"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("from 1 to 6000");
        assertThat(process.bulkRetries.page(0, 10)).hasSize(1);
    }

    private String fingerprint() {
        return process.pages.groups(LetterFilter.all(), 0, 1).get(0).fingerprint();
    }

    private BulkRetry stands(BulkRetry bulk) {
        return process.bulkRetries.find(bulk.id()).orElseThrow();
    }
}
