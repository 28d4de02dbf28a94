package nightshift.triage.replies;

import java.util.List;
import nightshift.triage.Cases;
import nightshift.triage.TriageSettings;
import nightshift.triage.policies.StorePolicies;

/** The answers as the application writes them. */
public final class ReplyRig {
    private ReplyRig() {}

    public static Replies replies(TriageSettings settings) {
        return new Replies(
                List.of(new OrderStatusPart(), new ReturnPolicyPart(new StorePolicies(settings)), new StockPart()),
                new ReplyWordings(settings),
                settings,
                Cases.STORE);
    }
}
