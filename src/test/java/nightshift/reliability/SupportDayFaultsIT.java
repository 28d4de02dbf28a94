package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.Test;

/** Troubles while drafts are made: never two replies to one mail, and nothing is sent. */
class SupportDayFaultsIT extends FaultyWorld {
    @Test
    void makesNoSecondReplyWhateverOutlookAnswersToTheFirst() {
        supportDay();
        List.of(
                        new Fault.ResetAfter(),
                        new Fault.ResetBefore(),
                        new Fault.CutAnswer(),
                        new Fault.AnswerAfterApplying(SandboxResponse.empty(503)),
                        new Fault.Slow(SLOW))
                .forEach(fault -> sandbox.faults().add("/graph", SupportDayFaultsIT::makesReply, 1, fault));

        List.of("shopify.CustomerOrders", "shopify.FindStock", "shopify.FindAlternatives")
                .forEach(read -> sandbox.faults().add(Storms.first(read, new Fault.ResetBefore())));

        processes.ask("triage-run", "test");
        recoverAndRetry();

        assertThat(sandbox.faults().calls()).isNotEmpty();
        assertThat(replies()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(sandbox.world().books().of("graph.sent")).isEmpty();
    }

    private static boolean makesReply(SandboxRequest request) {
        return request.path().endsWith("/createReply");
    }

    /** Of each reply the mail it answers; mails to suppliers answer none. */
    private List<String> replies() {
        List<String> answered = new ArrayList<>();
        sandbox.world().the(GraphSandbox.class).mails(Northpoint.SUPPORT).stream()
                .filter(MailView::draft)
                .map(MailView::answers)
                .filter(mail -> !mail.isEmpty())
                .forEach(answered::add);
        return answered;
    }
}
