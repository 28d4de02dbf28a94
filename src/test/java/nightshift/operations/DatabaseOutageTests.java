package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.Workflow;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** The database is restarted in the middle of a night: nobody has to be there for the rest of it. */
class DatabaseOutageTests {
    private static final Exception AWAY = new DataAccessResourceFailureException(
            "update work", new SQLException("An I/O error occurred", "08006", new EOFException()));

    private final TestProcess process = TestProcess.alone();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Optional<Exception> broken = Optional.of(AWAY);
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process, new Workflows());
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    private final class Workflows extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:fulfillment-run")
                    .routeId("fulfillment-run")
                    .routeConfigurationId("item")
                    .bean(process.runs, "begin(FULFILLMENT, ${body})")
                    .setVariable("run", body())
                    .process(exchange -> exchange.getMessage().setBody(process.works.claim(Workflow.FULFILLMENT, 10)))
                    .split(body())
                    .to("direct:do-work")
                    .end()
                    .process(exchange -> process.runs.finish(exchange.getVariable("run", Run.class)));
            from("direct:fulfillment-work")
                    .routeId("fulfillment-work")
                    .routeConfigurationId("adapter")
                    .process(exchange -> {
                        seen.add(exchange.getMessage().getBody(Work.class).subject());
                        if (broken.isPresent()) {
                            throw broken.get();
                        }
                    });
        }
    }

    @Test
    void whatWasUnderWayIsTakenUpAgainWithoutAPerson() {
        offer("mail/1");
        routes.send("direct:fulfillment-run", "schedule");

        assertThat(seen).as("no repeats, which are for remote systems").containsExactly("mail/1");
        assertThat(process.deadLetters.open()).isEmpty();
        assertThat(process.instances.isTrusted())
                .as("it knows no more what it holds")
                .isFalse();
        assertThat(process.instances.isAwakening()).isTrue();

        broken = Optional.empty();
        beginAnew();
        routes.send("direct:recover", null);

        assertThat(seen).containsExactly("mail/1", "mail/1");
        assertThat(process.works.open(Workflow.FULFILLMENT)).isZero();
        assertThat(process.runs.latest(9)).singleElement().satisfies(run -> assertThat(run.finishedAt())
                .isPresent());
    }

    @Test
    void aFailureThatCannotBeRecordedEitherIsTakenUpAgain() {
        offer("mail/1");
        broken = Optional.of(new IllegalStateException("The PDF is broken"));
        process.jdbc.sql("alter table dead_letter rename to dead_letter_away").update();
        routes.send("direct:fulfillment-run", "schedule");
        process.jdbc.sql("alter table dead_letter_away rename to dead_letter").update();
        assertThat(process.deadLetters.open()).isEmpty();

        beginAnew();
        routes.send("direct:recover", null);

        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("The PDF is broken"));
    }

    /** What breaks the connection each time it is done would keep the process from everything else. */
    @Test
    void whatEndsSoTooOftenBecomesADeadLetter() {
        offer("mail/1");
        routes.send("direct:fulfillment-run", "schedule");
        for (int again = 2; again <= TestProcess.SETTINGS.triesAtMost(); again++) {
            beginAnew();
            routes.send("direct:recover", null);
        }

        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.workId())
                .isPresent());
        assertThat(process.instances.isTrusted()).isTrue();
    }

    @Test
    void aDatabaseThatIsAwayForLongerThanAProcessLivesIsNoDifference() {
        offer("mail/1");
        routes.send("direct:fulfillment-run", "schedule");
        process.clock.forward(Duration.ofMinutes(20));
        broken = Optional.empty();
        process.instances.beat();
        assertThat(process.instances.isTrusted())
                .as("its former life may not go on")
                .isFalse();

        beginAnew();
        routes.send("direct:recover", null);

        assertThat(process.works.open(Workflow.FULFILLMENT)).isZero();
    }

    /** A thread of the former life comes to its end late: whether what it did was recorded is not known. */
    @Test
    void theFormerLifeClosesNoWork() {
        Work work = process.work("mail/1");
        process.instances.loseTrack();
        beginAnew();

        process.works.close(work);

        assertThat(process.works.open(Workflow.FULFILLMENT)).isEqualTo(1);
    }

    private void offer(String subject) {
        process.works.offer(Workflow.FULFILLMENT, subject, Optional.empty(), false);
    }

    /** As the heartbeat does, until the former life counts as dead. */
    private void beginAnew() {
        assertThat(process.instances.beginAnew()).isTrue();
        process.instances.beat();
        for (int half = 0; half < 2; half++) {
            process.clock.forward(Duration.ofSeconds(15));
            assertThat(process.instances.beginAnew()).isFalse();
            process.instances.beat();
        }
        process.clock.forward(Duration.ofSeconds(1));
    }
}
