package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.EmailAddress;
import nightshift.core.RemoteFailure;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.graph.MailView;
import org.junit.jupiter.api.Test;

/** Drafts are laid once, and into no conversation that somebody has answered. */
class DraftRoutesTests extends MailEffectRig {
    private static final Fault KEY_REFUSED = new Fault.Answer(
            SandboxResponse.json(
                    400,
                    "{\"error\":{\"code\":\"ErrorInvalidRequest\",\"message\":\"An extended property is not allowed here.\"}}"));

    DraftRoutesTests() throws Exception {}

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
}
