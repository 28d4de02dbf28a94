package nightshift.triage.replies;

import java.util.List;

/**
 * An answer that is ready for a person to send.
 *
 * @param text the same as plain text, for the record and for measuring what a person changed
 * @param cited the policy passages it quotes
 */
public record Reply(String html, String text, List<String> cited) {
    public Reply {
        cited = List.copyOf(cited);
    }
}
