package nightshift.triage;

import java.util.Map;

/**
 * Which mails a list shows. Empty texts fit all.
 *
 * @param outcome of the decision; {@code unsent}: the draft lies in Outlook and was not sent as far as we know
 * @param urgency urgent only, where it is {@code now}
 */
public record TriageFilter(String outcome, String topic, String role, String urgency) {
    /** A mail is noted before it is decided, and its draft may come to nothing: the write tells. One that nobody looks after any more is not known. */
    static final String UNSENT =
            "t.draft_state = 'waiting' and t.noted_at > :watched and exists (select 1 from decision u join effect e on e.decision_id = u.id"
                    + " and e.kind = 'mail-create-draft' and e.state in ('done', 'done_elsewhere') where u.work_id = t.work_id"
                    + " and u.item_key = 'mail' and u.superseded = 0)";

    static final String SQL = "(:outcome = '' or t.outcome = :outcome or :outcome = 'unsent' and " + UNSENT
            + ") and (:topic = '' or t.topic = :topic)"
            + " and (:role = '' or t.role = :role) and (:urgency = '' or t.urgency = :urgency)";

    public static final TriageFilter ALL = new TriageFilter("", "", "", "");

    Map<String, Object> parameters() {
        return Map.of("outcome", outcome, "topic", topic, "role", role, "urgency", urgency);
    }
}
