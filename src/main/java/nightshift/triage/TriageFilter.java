package nightshift.triage;

import java.util.Map;

/**
 * Which mails a list shows. Empty texts fit all.
 *
 * @param urgency urgent only, where it is {@code now}
 */
public record TriageFilter(String outcome, String topic, String role, String urgency) {
    static final String SQL = "(:outcome = '' or t.outcome = :outcome) and (:topic = '' or t.topic = :topic)"
            + " and (:role = '' or t.role = :role) and (:urgency = '' or t.urgency = :urgency)";

    public static final TriageFilter ALL = new TriageFilter("", "", "", "");

    Map<String, Object> parameters() {
        return Map.of("outcome", outcome, "topic", topic, "role", role, "urgency", urgency);
    }
}
