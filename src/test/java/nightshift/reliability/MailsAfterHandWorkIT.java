package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.Committed;
import nightshift.operations.EffectState;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.Test;

/** A mail the owner sent, answered or marked by hand is neither sent nor answered nor marked again. */
class MailsAfterHandWorkIT extends HandWork {
    @Test
    void aMailTheOwnerSentIsNotSentAgain() {
        sandbox.faults()
                .add(
                        "/graph",
                        request -> request.path().endsWith("/send"),
                        10,
                        new Fault.Answer(SandboxResponse.json(
                                403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"no\"}}")));
        long mail = effects.planReport(
                Workflow.FULFILLMENT,
                new OutgoingMail(orders(), List.of(orders()), "Summary", "<p>46 shipped</p>", "", "summary/999"));
        processes.ask("perform-effect", mail);
        assertThat(effects.find(mail).orElseThrow().state()).isEqualTo(EffectState.FAILED);
        sandbox.faults().clear();
        owner.send(Northpoint.ORDERS, books().of("graph.draft").get(0).target());

        assertThat(retry(effects.find(mail).orElseThrow())).contains("it was there already");
        assertThat(books().of("graph.sent")).hasSize(1);
        assertThat(books().of("graph.draft")).hasSize(1);
    }

    @Test
    void aDraftTheOwnerSentAndAMailHeAnsweredOrMarkedAreLeftAlone() {
        String answered = graph().deliver(mail("Where is it?"));
        String marked = graph().deliver(mail("Shipped"));
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        DraftMail made = new DraftMail(orders(), null, false, List.of(orders()), "Claim", "<p>Broken</p>", "claim/1");
        DraftMail reply = new DraftMail(orders(), answered, false, List.of(), null, "<p>On its way</p>", "triage/1");
        MailMark mark = new MailMark(orders(), marked, List.of("Nightshift: shipped"), true);
        Committed makes = commit("draft", new Decision.Proceed(List.of(Effect.of(made, 1))));
        Committed replies = commit("reply", new Decision.Proceed(List.of(Effect.of(reply, 1))));
        Committed marks = commit("mark", new Decision.Proceed(List.of(Effect.of(mark, 1))));
        processes.ask("mail-create-draft", made); // an earlier try that got through, and the owner sent it
        owner.send(Northpoint.ORDERS, books().of("graph.draft").get(0).target());
        owner.answer(Northpoint.ORDERS, answered);
        owner.mark(Northpoint.ORDERS, marked, List.of("Nightshift: shipped"));
        int written = books().all().size();

        List.of(makes, replies, marks).forEach(decided -> approveStaged(decided.decisionId()));

        assertThat(states(makes.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(states(replies.decisionId())).containsExactly(EffectState.REFUSED);
        assertThat(states(marks.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(books().all()).hasSize(written);
    }

    private static SeedMail mail(String subject) {
        return SeedMail.toInbox(
                Northpoint.ORDERS, "Pat", "pat@customer.example", subject, "<p>Hello</p>", Instant.now(), List.of());
    }

    private static EmailAddress orders() {
        return new EmailAddress(Northpoint.ORDERS);
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }
}
