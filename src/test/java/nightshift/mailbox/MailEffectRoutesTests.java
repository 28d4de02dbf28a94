package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.NOW;
import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.summaries.ReportMails;
import org.junit.jupiter.api.Test;

/** A mail is sent once, whatever happens on the way; marks are set where the mail still is. */
class MailEffectRoutesTests extends MailEffectRig {
    private static final OutgoingMail SUMMARY = new OutgoingMail(
            ORDERS, List.of(new EmailAddress("owner@store.example")), "46 shipped", "<p>46</p>", "46", "summary/1");

    private static final Fault FORBIDDEN = new Fault.Answer(SandboxResponse.json(
            403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"Access is denied.\"}}"));

    MailEffectRoutesTests() throws Exception {}

    @Test
    void sendsAMailOnceHoweverOftenItIsAsked() {
        EffectOutcome first = perform(SUMMARY);
        EffectOutcome second = perform(SUMMARY);

        assertThat(first).isInstanceOf(EffectOutcome.Done.class);
        assertThat(second).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(world.books.of("graph.sent")).singleElement().satisfies(sent -> assertThat(sent.details())
                .containsEntry("to", List.of("owner@store.example"))
                .containsEntry("body", "<p>46</p>"));
    }

    @Test
    void findsTheMailAfterATimeOutThatSentIt() {
        world.faults.add("/graph", r -> r.path().endsWith("/send"), 1, GATEWAY_TIMEOUT);

        assertThat(failure(SUMMARY).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);

        assertThat(look(SUMMARY)).isInstanceOf(EffectLook.Found.class);
        assertThat(world.books.of("graph.sent")).hasSize(1);
    }

    @Test
    void sendsTheDraftOfAnEarlierTryInsteadOfASecondOne() {
        world.faults.add(
                "/graph", r -> r.path().endsWith("/messages") && r.method().equals("POST"), 1, GATEWAY_TIMEOUT);
        assertThat(failure(SUMMARY).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);
        assertThat(look(SUMMARY)).isInstanceOf(EffectLook.Unclear.class);
        world.later(Duration.ofMinutes(3));
        assertThat(look(SUMMARY)).isInstanceOf(EffectLook.Absent.class);

        perform(SUMMARY);

        assertThat(world.books.of("graph.draft")).hasSize(1);
        assertThat(world.books.of("graph.sent")).hasSize(1);
    }

    @Test
    void doesNotTrustTheFirstLookHoweverOldTheDecisionIs() {
        Instant yesterday = OutlookWorld.NOW.minus(Duration.ofDays(1));

        EffectLook look = world.ask("mail-send-look", SUMMARY, yesterday, EffectLook.class);

        assertThat(look).isInstanceOf(EffectLook.Unclear.class);
    }

    /** An owner begins anew with an empty database; the mailbox is the one of the trial. */
    @Test
    void theFirstSummaryOfANewDatabaseIsSentThoughTheLastOneHadARunOfThatNumber() {
        perform(firstSummary("Trial", NOW.minus(Duration.ofDays(14))));
        world.faults.add("/graph", r -> r.path().endsWith("/send"), 1, FORBIDDEN);
        failure(firstSummary("Trial that could not send", NOW.minus(Duration.ofDays(7))));

        EffectOutcome outcome = perform(firstSummary("Tonight", NOW));

        assertThat(outcome).isInstanceOf(EffectOutcome.Done.class);
        assertThat(world.books.of("graph.sent"))
                .extracting(sent -> sent.details().get("subject"))
                .containsExactly("Trial", "Tonight");
    }

    private static OutgoingMail firstSummary(String subject, Instant startedAt) {
        return new OutgoingMail(
                ORDERS,
                List.of(new EmailAddress("owner@store.example")),
                subject,
                "<p>46</p>",
                "46",
                ReportMails.reference("summary", 1, startedAt));
    }

    @Test
    void marksAMailAndSeesTheMark() {
        MailMark mark = new MailMark(ORDERS, world.deliver("inbox", "PO 1"), List.of("Nightshift: shipped"), true);
        assertThat(look(mark)).isInstanceOf(EffectLook.Absent.class);

        assertThat(perform(mark)).isInstanceOf(EffectOutcome.Done.class);

        assertThat(look(mark)).isInstanceOf(EffectLook.Found.class);
        assertThat(world.books.of("graph.change")).hasSize(1);
    }

    @Test
    void findsNothingToMarkOnADeletedMailButReportsAClosedMailbox() {
        MailMark mark = new MailMark(ORDERS, "deleted=", List.of("Nightshift"), true);

        assertThat(perform(mark)).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        world.graph.permit(ORDERS.value(), false);

        assertThat(failure(mark).worthRepeating()).isFalse();
    }

    @Test
    void keepsPayloadsAsJson() throws Exception {
        ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
        DraftMail draft = new DraftMail(ORDERS, "id=", true, List.of(), null, "<p/>", "a/b");
        MailMark mark = new MailMark(ORDERS, "id=", List.of("b", "a"), true);

        assertThat(json.readValue(json.writeValueAsString(SUMMARY), OutgoingMail.class))
                .isEqualTo(SUMMARY);
        assertThat(json.readValue(json.writeValueAsString(draft), DraftMail.class))
                .isEqualTo(draft);
        assertThat(json.readValue(json.writeValueAsString(mark), MailMark.class))
                .isEqualTo(mark);
    }
}
