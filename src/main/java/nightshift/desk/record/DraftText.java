package nightshift.desk.record;

import java.util.List;
import java.util.Optional;
import nightshift.mailbox.DraftMail;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem;
import nightshift.triage.TriageFacts;

/**
 * A draft as it is to be laid into Outlook.
 *
 * @param cited where its words on returns and the like come from
 * @param phrased whether a model found the words around the facts
 * @param laid whether it was laid into Outlook
 */
public record DraftText(String text, List<String> cited, boolean phrased, boolean laid) {
    public DraftText {
        cited = List.copyOf(cited);
    }

    static Optional<DraftText> of(RunItem item) {
        return TriageFacts.text(item, TriageFacts.DRAFT)
                .map(text -> new DraftText(text, cited(item), phrased(item), laid(item)));
    }

    private static boolean laid(RunItem item) {
        return item.effects().stream()
                .anyMatch(effect -> effect.kind().equals(DraftMail.KIND)
                        && EffectState.of(effect.state()).achieved());
    }

    private static boolean phrased(RunItem item) {
        return Boolean.TRUE.equals(item.facts().get(TriageFacts.PHRASED));
    }

    private static List<String> cited(RunItem item) {
        return item.facts().get(TriageFacts.CITED) instanceof List<?> sources
                ? sources.stream().map(String::valueOf).toList()
                : List.of();
    }
}
