package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.Mode;
import nightshift.core.RemoteFailure;
import nightshift.core.Workflow;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailurePolicyTests {
    private final TestProcess process = TestProcess.alone();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Optional<Exception> broken = Optional.empty();
    private volatile Optional<Exception> finishing = Optional.empty();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process, new Workflows());
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    /** A workflow of the tests, built as the real ones are. */
    private final class Workflows extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:fulfillment-run")
                    .routeId("fulfillment-run")
                    .routeConfigurationId("item")
                    .bean(process.runs, "begin(FULFILLMENT, ${body})")
                    .multicast(new EachOnItsOwn())
                    .to("direct:poll", "direct:pending")
                    .end()
                    .to("direct:finish-fulfillment-run");
            from("direct:poll")
                    .routeId("poll")
                    .routeConfigurationId("item")
                    .setBody(constant("polled"))
                    .to("direct:remote");
            from("direct:pending")
                    .routeId("pending")
                    .routeConfigurationId("item")
                    .process(exchange -> exchange.getMessage().setBody(process.works.claim(Workflow.FULFILLMENT, 10)))
                    .split(body())
                    .to("direct:do-work")
                    .end();
            from("direct:fulfillment-work")
                    .routeId("fulfillment-work")
                    .routeConfigurationId("item")
                    .process(exchange ->
                            seen.add(exchange.getMessage().getBody(Work.class).subject()))
                    .filter(simple("${body.subject} startsWith 'whole/'"))
                    .to("direct:remote")
                    .end()
                    .filter(simple("${body.subject} startsWith 'decide/'"))
                    .process(exchange -> exchange.getMessage()
                            .setBody(TestProcess.proceed(
                                    exchange.getMessage().getBody(Work.class), TestWrite.ship("1"))))
                    .to("direct:carry-out")
                    .end()
                    .filter(simple("${body.subject} == 'mail/2'"))
                    .split(constant(List.of("one", "two")))
                    .to("direct:one-item")
                    .end()
                    .end();
            from("direct:one-item")
                    .routeId("one-item")
                    .routeConfigurationId("item")
                    .filter(body().isEqualTo("one"))
                    .to("direct:remote")
                    .end()
                    .process(
                            exchange -> seen.add("item " + exchange.getMessage().getBody()));
            from("direct:remote")
                    .routeId("remote")
                    .routeConfigurationId("adapter")
                    .process(exchange -> {
                        seen.add("remote");
                        if (broken.isPresent()) {
                            throw broken.get();
                        }
                    });
            from("direct:finish-fulfillment-run")
                    .routeId("finish-fulfillment-run")
                    .routeConfigurationId("item")
                    .process(exchange -> {
                        seen.add("finished");
                        if (finishing.isPresent()) {
                            throw finishing.get();
                        }
                        process.runs.finish(exchange.getMessage().getBody(Run.class));
                    });
        }
    }

    @Test
    void aFailedStepHidesNeitherTheNextNorTheSummary() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "The permission Mail.Read is missing"));
        process.works.offer(Workflow.FULFILLMENT, "mail/1", Optional.empty(), false);
        routes.send("direct:fulfillment-run", "test");

        assertThat(seen).containsExactly("remote", "mail/1", "finished");
        DeadLetter letter = process.deadLetters.open().get(0);
        assertThat(letter.step()).contains("direct:poll");
        assertThat(letter.workflow()).contains(Workflow.FULFILLMENT);
        assertThat(letter.runId()).contains(1L);
        assertThat(process.runs.latest(1).get(0).finishedAt()).isPresent();
    }

    @Test
    void repeatsAReadAndGoesOnWhenItSucceeds() {
        broken = Optional.of(RemoteFailure.unknown(SHOPIFY, "503", null));
        routes.send("direct:fulfillment-run", "test");

        assertThat(seen).containsExactly("remote", "remote", "remote", "finished");
        assertThat(process.deadLetters.open().get(0).attempts()).isEqualTo(1);
    }

    @Test
    void doesNotWaitInAStepForARemoteThatAsksForMore() {
        broken = Optional.of(RemoteFailure.notApplied(SHOPIFY, Duration.ofMinutes(5), "slow down"));
        routes.send("direct:fulfillment-run", "test");

        assertThat(seen).containsExactly("remote", "finished");
    }

    @Test
    void aFailedItemNamesItsWorkAndLeavesItsSiblingsAlone() {
        Work failing = failingMail();

        assertThat(seen).contains("item two", "mail/3", "finished").doesNotContain("item one");
        DeadLetter letter = process.deadLetters.open().stream()
                .filter(open -> open.workId().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(letter.workId()).contains(failing.id());
        assertThat(letter.route()).isEqualTo("one-item");
        assertThat(stateOf(failing)).isEqualTo("failed");
        assertThat(process.decisions.itemsOf(1))
                .extracting(RunItem::outcome, RunItem::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ItemOutcome.FAILED, "mail/2"));
    }

    @Test
    void aRetryThatFailsAgainStaysOpenAndOneThatSucceedsCloses() {
        Work failing = failingMail();
        long letter = process.deadLetters.open().stream()
                .filter(open -> open.workId().isPresent())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("still open after 2 attempts");
        assertThat(process.deadLetters.history(letter)).hasSize(2);
        broken = Optional.empty();
        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
        assertThat(stateOf(failing)).isEqualTo("closed");
        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
    }

    @Test
    void aStepThatIsRetriedClosesItsLetterOnlyWhenItSucceeds() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "no"));
        routes.send("direct:fulfillment-run", "test");
        long letter = process.deadLetters.open().get(0).id();

        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("still open");
        broken = Optional.empty();
        assertThat(routes.send("direct:retry-dead-letter", letter)).asString().contains("is closed");
    }

    @Test
    void aLaterRunThatPassesTheStepClosesItsLetter() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "no"));
        routes.send("direct:fulfillment-run", "test");
        broken = Optional.empty();
        process.clock.forward(Duration.ofHours(1));
        process.instances.beat();
        routes.send("direct:fulfillment-run", "test");

        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void aSecondCallerIsToldThatARunIsUnderWay() {
        process.runs.begin(Workflow.FULFILLMENT, "schedule");

        assertThat(routes.send("direct:fulfillment-run", "hawtio"))
                .asString()
                .contains("is under way since")
                .contains("schedule");
        assertThat(seen).isEmpty();
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void aWorkThatFailsAsAWholeCanBeRetried() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "no"));
        Work work = process.work("whole/1");
        routes.send("direct:do-work", work);
        assertThat(stateOf(work)).isEqualTo("failed");

        broken = Optional.empty();
        routes.send(
                "direct:retry-dead-letter", process.deadLetters.open().get(0).id());
        assertThat(stateOf(work)).isEqualTo("closed");
    }

    @Test
    void aRunThatCannotFinishLetsGoOfItsLease() {
        finishing = Optional.of(new IllegalStateException("no summary"));
        routes.send("direct:fulfillment-run", "test");
        finishing = Optional.empty();
        routes.send("direct:fulfillment-run", "test");

        assertThat(process.runs.latest(2)).hasSize(2).allSatisfy(run -> assertThat(run.finishedAt())
                .isPresent());
    }

    @Test
    void workOfASwitchedOffWorkflowWaits() {
        Work work = process.work("decide/1");
        process.modes.change(Workflow.FULFILLMENT, Mode.OFF, "test");
        routes.send("direct:do-work", work);

        assertThat(stateOf(work)).isEqualTo("waiting");
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void doesNotRunWhenSwitchedOff() {
        process.modes.change(Workflow.FULFILLMENT, Mode.OFF, "test");

        assertThat(routes.send("direct:fulfillment-run", "test")).asString().contains("switched off");
        assertThat(process.runs.latest(1)).isEmpty();
    }

    @Test
    void discardingALetterGivesItsWorkUp() {
        Work failing = failingMail();
        process.deadLetters.open().forEach(letter -> routes.acts.discard(letter.id(), "kim", "a test mail"));

        assertThat(process.deadLetters.open()).isEmpty();
        assertThat(process.works.claim(Workflow.FULFILLMENT, 10)).isEmpty();
        assertThat(stateOf(failing)).isEqualTo("failed");
    }

    @Test
    void groupsByCauseWithoutNumbersAndNames() {
        for (int i = 1; i <= 3; i++) {
            Work work = process.work("mail/" + i);
            process.deadLetters.record(Failure.ofWork(
                    work,
                    null,
                    "r",
                    Failure.Cause.of(RemoteFailure.unknown(
                            SHOPIFY, "Order #" + i + " answered 503 for \"PO-" + i + "\"", null))));
        }
        assertThat(process.pages.groups(LetterFilter.all(), 0, 10))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.count()).isEqualTo(3);
                    assertThat(group.fingerprint()).startsWith("Shopify");
                });
    }

    /** Three mails; the second has an item that fails. */
    private Work failingMail() {
        broken = Optional.of(RemoteFailure.hopeless(SHOPIFY, "The answer is no JSON"));
        for (int i = 1; i <= 3; i++) {
            process.works.offer(Workflow.FULFILLMENT, "mail/" + i, Optional.empty(), false);
        }
        routes.send("direct:fulfillment-run", "test");
        return process.works.find(2).orElseThrow();
    }

    private String stateOf(Work work) {
        return process.jdbc
                .sql("select state from work where id = :id")
                .param("id", work.id())
                .query(String.class)
                .single();
    }
}
