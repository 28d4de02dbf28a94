package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything goes wrong at once, at every tenth call: the books still are exact, and what is not done is explained. */
class FaultStormIT extends FaultyWorld {
    private final StormReport report = new StormReport();

    /** A part of the night with each kind of order; the whole night with more seeds is in the series. */
    @Test
    void keepsExactBooksWhenATenthOfAllCallsFails() {
        smallEvening();
        storm(7, 5);
    }

    @Tag("series")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void keepsExactBooksOverTheWholeNight(long seed) {
        freshNight();
        storm(seed, 20);
    }

    private void storm(long seed, int recoveries) {
        sandbox.faults().add(Storms.everyTenthCall(seed));
        runTheNight();
        for (int later = 0; later < recoveries; later++) {
            recover();
        }
        recoverUntilSettled();

        assertThat(differences()).as("nothing wrong, nothing twice").allMatch(line -> line.startsWith("Missing "));
        Explained explained = new Explained(jdbc, sandbox.world().expected());
        assertThat(explained.unexplained(books())).as("%s", causes()).isEmpty();
        report.duringTheStorm(seed, sandbox, deadLetters.open(), reviews.open());

        sandbox.faults().clear();
        retryAllDeadLetters();
        if (waitingWork() > 0 || !explained.unexplainedByReviews(books()).isEmpty()) {
            runTheNight();
            recoverUntilSettled();
        }

        report.afterwards(sandbox, deadLetters.open());
        assertThat(lettersOfItems()).isEmpty();
        assertThat(explained.unexplainedByReviews(books())).as("%s", causes()).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(books().of("graph.sent").stream()
                        .map(entry -> entry.details().get("subject")))
                .doesNotHaveDuplicates();
    }
}
