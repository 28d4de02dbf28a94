package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import nightshift.WholeApplication;
import nightshift.core.Workflow;
import nightshift.desk.JolokiaClient;
import nightshift.operations.DeadLetters;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.operations.Schedule;
import nightshift.operations.Schedules;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jmx.export.annotation.AnnotationMBeanExporter;

/** An engineer at Hawtio: what he does goes over HTTP to Jolokia and from there to the running application. */
class HawtioIT extends WholeApplication {
    private static final String LETTERS = "nightshift:name=DeadLetters";
    private static final SandboxResponse FORBIDDEN = SandboxResponse.json(403, "{\"errors\":\"[API] forbidden\"}");

    @LocalServerPort
    private int port;

    @Autowired
    private AnnotationMBeanExporter exporter;

    @Autowired
    private Runs runs;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private Schedules schedules;

    private JolokiaClient jolokia;

    @BeforeEach
    void login() {
        smallEvening();
        exporter.afterSingletonsInstantiated(); // the MBeans of this context, where another one came up meanwhile
        jolokia = new JolokiaClient(port).login("operator", "nightshift");
    }

    @AfterEach
    void resume() {
        schedules.resume(Schedule.FULFILLMENT, "test");
    }

    @Test
    void runsTheNightAndRetriesWhatFailed() {
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("fulfillmentCreate"),
                        4,
                        new Fault.Answer(FORBIDDEN));
        assertThat(said("nightshift:name=Runs", "runNow(java.lang.String)", "fulfillment"))
                .contains("was asked for");
        await().until(() -> !runs.latest(1).isEmpty()
                && runs.latest(1).get(0).finishedAt().isPresent()
                && runs.underWay(Workflow.FULFILLMENT).isEmpty());
        RunView run = runs.latest(1).get(0);
        assertThat(run.trigger()).isEqualTo("hawtio, operator");
        assertThat(jolokia.read(LETTERS, "Open").path("value").asInt()).isEqualTo(4);
        assertThat(said(LETTERS, "causes()")).contains("4 x", "[Shopify:");

        long letter = deadLetters.open().get(0).id();
        assertThat(said(LETTERS, "data(long)", letter)).contains("trackingNumbers", "May be edited");
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("fulfillmentCreate"),
                        1,
                        new Fault.Answer(FORBIDDEN));
        assertThat(said(LETTERS, "retry(long)", letter)).contains("still open after 2 attempts");
        assertThat(said(
                        LETTERS,
                        "editAndRetry(long,java.lang.String,java.lang.String)",
                        letter,
                        "{\"orderId\": \"1\"}",
                        "x"))
                .contains("Not done", "orderId", "may not be changed");
        assertThat(said(LETTERS, "retry(long)", letter)).contains("is closed");
        assertThat(said(LETTERS, "history(long)", letter)).contains("retry by operator");

        String fingerprint =
                jolokia.exec(LETTERS, "causes()").path("value").get(0).asText().replaceAll(".*\\[(.*)]$", "$1");
        assertThat(said("nightshift:name=BulkRetries", "retryAllOfCause(java.lang.String,int)", fingerprint, 6000))
                .contains("is running, asked for by operator");
        await().until(() -> said("nightshift:name=BulkRetries", "latest()").contains("is finished"));
        assertThat(said("nightshift:name=BulkRetries", "latest()")).contains("3 of 3 done, 3 closed, 0 still open");
        processes.ask("amazon-send-confirmations", null);
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
    }

    @Test
    void discardsWithAReasonInTheNameOfWhoIsLoggedIn() {
        sandbox.faults().add("/graph", request -> request.path().endsWith("/delta"), 1000, new Fault.Answer(FORBIDDEN));
        processes.ask("poll-mail", null);
        long letter = deadLetters.open().get(0).id();

        assertThat(said(LETTERS, "discard(long,java.lang.String)", letter, "")).contains("Not done", "needs a reason");
        assertThat(said(LETTERS, "discard(long,java.lang.String)", letter, "wrong permission"))
                .contains("is discarded");
        assertThat(deadLetters.find(letter).orElseThrow().closedHow())
                .contains("discarded by operator: wrong permission");
        assertThat(said(LETTERS, "retry(long)", letter)).contains("Not done", "is discarded");
    }

    @Test
    void pausesAndResumesASchedule() {
        String mbean = "nightshift:name=Schedules";
        assertThat(said(mbean, "pause(java.lang.String,java.lang.String)", "fulfillment", "stocktaking"))
                .contains("is paused");
        assertThat(schedules.isPaused(Schedule.FULFILLMENT)).isTrue();
        assertThat(jolokia.read(mbean, "Paused").path("value").toString()).contains("by operator: stocktaking");
        assertThat(said(mbean, "pause(java.lang.String,java.lang.String)", "fulfilment", "x"))
                .contains("there are:");

        assertThat(said(mbean, "resume(java.lang.String)", "fulfillment")).contains("goes on");
        assertThat(schedules.isPaused(Schedule.FULFILLMENT)).isFalse();
    }

    @Test
    void runsNoWorkflowThatThereIsNot() {
        assertThat(said("nightshift:name=Runs", "runNow(java.lang.String)", "anything"))
                .contains("There is no workflow");
    }

    private String said(String mbean, String operation, Object... arguments) {
        JsonNode answer = jolokia.exec(mbean, operation, arguments);
        assertThat(answer.path("status").asInt()).as(answer.toString()).isEqualTo(200);
        return answer.path("value").isTextual()
                ? answer.path("value").asText()
                : answer.path("value").toString();
    }
}
