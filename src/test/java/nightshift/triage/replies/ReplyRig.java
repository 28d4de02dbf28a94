package nightshift.triage.replies;

import java.util.List;
import nightshift.customers.policies.PolicySettings;
import nightshift.customers.policies.StorePolicies;
import nightshift.triage.Cases;
import nightshift.triage.TriageSettings;

/** The answers as the application writes them. */
public final class ReplyRig {
    private ReplyRig() {}

    public static Replies replies(TriageSettings settings) {
        return replies(settings, "");
    }

    /** @param policies folder of the store's texts; empty: none */
    public static Replies replies(TriageSettings settings, String policies) {
        return new Replies(
                List.of(
                        new OrderStatusPart(),
                        new ReturnPolicyPart(new StorePolicies(new PolicySettings(policies))),
                        new StockPart()),
                new ReplyWordings(settings),
                settings,
                Cases.STORE);
    }
}
