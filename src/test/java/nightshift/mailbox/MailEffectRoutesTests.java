package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.NOW;
import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.graph.MailView;
import nightshift.summaries.ReportMails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailEffectRoutesTests {
    private static final OutgoingMail SUMMARY = new OutgoingMail(
            ORDERS, List.of(new EmailAddress("owner@store.example")), "46 shipped", "<p>46</p>", "46", "summary/1");
    private static final Fault KEY_REFUSED = new Fault.Answer(
            SandboxResponse.json(
                    400,
                    "{\"error\":{\"code\":\"ErrorInvalidRequest\",\"message\":\"An extended property is not allowed here.\"}}"));

    private static final Fault FORBIDDEN = new Fault.Answer(SandboxResponse.json(
            403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"Access is denied.\"}}"));

    private static final Fault GATEWAY_TIMEOUT = new Fault.AnswerAfterApplying(SandboxResponse.empty(504));

    private final OutlookWorld world = new OutlookWorld();

    MailEffectRoutesTests() throws Exception {}

    @AfterEach
    void close() {
        world.close();
    }

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
    void laysAReplyDraftIntoTheConversationOnce() {
        String id = world.deliver("inbox", "Where is my order?");
        DraftMail reply = new DraftMail(ORDERS, id, false, List.of(), null, "<p>On its way</p>", "triage/1/customer");

        perform(reply);
        EffectOutcome again = perform(reply);

        assertThat(again).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(look(reply)).isInstanceOf(EffectLook.Found.class);
        assertThat(world.books.of("graph.draft")).singleElement().satisfies(draft -> assertThat(draft.details())
                .containsEntry("replyTo", id));
        assertThat(world.books.of("graph.sent")).isEmpty();
    }

    @Test
    void laysNoDraftIntoAConversationSomebodyHasAnsweredSinceTheMailCame() {
        String id = world.deliver("inbox", "Where is my order?");
        world.later(Duration.ofMinutes(4));
        answeredByHand(id);
        world.later(Duration.ofMinutes(5));

        EffectOutcome outcome =
                world.ask(DraftMail.KIND, answer(id, OutlookWorld.NOW), world.clock.instant(), EffectOutcome.class);

        assertThat(outcome).isInstanceOf(EffectOutcome.Stale.class);
        assertThat(world.graph.mails(ORDERS.value())).noneMatch(MailView::draft);
    }

    @Test
    void draftsTheAnswerAlsoWhereSomebodyOnlyForwardedTheMailToAColleague() {
        String id = world.deliver("inbox", "Where is my order?");
        sentByHand(new DraftMail(
                ORDERS, id, false, List.of(new EmailAddress("dock@store.example")), null, "<p>Kim?</p>", "by-hand"));

        EffectOutcome outcome =
                world.ask(DraftMail.KIND, answer(id, OutlookWorld.NOW), world.clock.instant(), EffectOutcome.class);

        assertThat(outcome).isInstanceOf(EffectOutcome.Done.class);
    }

    @Test
    void draftsTheAnswerToAMailThatCameAfterOurLastAnswer() {
        String first = world.deliver("inbox", "Where is my order?");
        answeredByHand(first);
        world.later(Duration.ofMinutes(1));
        String second = world.graph.answer(ORDERS.value(), first, "ann@example.com", "<p>It is still not here</p>");

        EffectOutcome outcome = perform(answer(second, world.clock.instant()));

        assertThat(outcome).isInstanceOf(EffectOutcome.Done.class);
    }

    @Test
    void goesOnInAConversationWeWroteToBeforeItWasDecided() {
        String sent = answeredByHand(world.deliver("inbox", "Shipped"));
        DraftMail reminder = new DraftMail(
                ORDERS,
                sent,
                false,
                List.of(new EmailAddress("ship@harbor.example")),
                null,
                "<p>No answer yet</p>",
                "claim/1/follow-up");

        EffectOutcome outcome = world.ask(DraftMail.KIND, reminder, world.clock.instant(), EffectOutcome.class);

        assertThat(outcome).isInstanceOf(EffectOutcome.Done.class);
    }

    @Test
    void draftsAnAnswerToEachOfTwoMailsWhoseIdsDifferInCaseOnly() {
        List<String> ids = List.of(
                world.deliver("inbox", "Mine?"), world.deliver("inbox", "Mine?"), world.deliver("inbox", "Mine?"));
        assertThat(ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct())
                .hasSizeLessThan(3);

        assertThat(ids)
                .extracting(id -> perform(answer(id, OutlookWorld.NOW)))
                .hasOnlyElementsOfType(EffectOutcome.Done.class);
    }

    private static DraftMail answer(String replyTo, Instant receivedAt) {
        return new DraftMail(
                ORDERS, replyTo, false, List.of(), null, "<p>On its way</p>", "triage/" + replyTo, receivedAt);
    }

    /** @return id of what a person wrote and sent */
    private String answeredByHand(String id) {
        return sentByHand(new DraftMail(ORDERS, id, false, List.of(), null, "<p>It left today</p>", "by-hand"));
    }

    private String sentByHand(DraftMail own) {
        perform(own);
        String draft = world.graph.mails(ORDERS.value()).stream()
                .filter(MailView::draft)
                .map(MailView::id)
                .findFirst()
                .orElseThrow();
        world.graph.sendByHand(ORDERS.value(), draft, Optional.empty());
        return draft;
    }

    @Test
    void finishesAHalfMadeReplyInsteadOfMakingASecond() {
        String id = world.deliver("inbox", "Where is my order?");
        DraftMail reply = new DraftMail(ORDERS, id, false, List.of(), null, "<p>On its way</p>", "triage/1/customer");
        world.faults.add("/graph", r -> r.path().endsWith("/createReply"), 1, GATEWAY_TIMEOUT);

        assertThat(failure(reply).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);
        assertThat(look(reply)).isInstanceOf(EffectLook.Absent.class);
        perform(reply);

        assertThat(look(reply)).isInstanceOf(EffectLook.Found.class);
        assertThat(world.books.of("graph.draft")).hasSize(1);
    }

    @Test
    void handsAHalfMadeReplyToAPersonWhereOutlookTookNoKeyForIt() {
        String id = world.deliver("inbox", "Where is my order?");
        DraftMail reply = new DraftMail(ORDERS, id, false, List.of(), null, "<p>On its way</p>", "triage/1/customer");
        world.faults.add(
                "/graph", r -> r.path().endsWith("/createReply") && !r.text().equals("{}"), 1, KEY_REFUSED);
        world.faults.add("/graph", r -> r.path().endsWith("/createReply"), 1, GATEWAY_TIMEOUT);

        assertThat(failure(reply).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);

        EffectLook look =
                world.ask("mail-create-draft-look", reply, OutlookWorld.NOW.plusMillis(700), EffectLook.class);
        assertThat(look).isInstanceOf(EffectLook.Undecidable.class);
    }

    @Test
    void laysANewDraft() {
        DraftMail claim = new DraftMail(
                ORDERS,
                null,
                false,
                List.of(new EmailAddress("claims@harbor.example")),
                "Broken",
                "<p>Broken</p>",
                "claim/1/supplier");

        assertThat(perform(claim)).isInstanceOf(EffectOutcome.Done.class);
        assertThat(look(claim)).isInstanceOf(EffectLook.Found.class);
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

    private EffectOutcome perform(EffectPayload payload) {
        return world.ask(payload.kind(), payload, EffectOutcome.class);
    }

    private EffectLook look(EffectPayload payload) {
        return world.ask(payload.kind() + "-look", payload, EffectLook.class);
    }

    private RemoteFailure failure(EffectPayload payload) {
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, () -> perform(payload));
        assertThat(failure).isNotNull();
        return failure;
    }
}
