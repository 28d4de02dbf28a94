package nightshift.desk.record;

import java.util.List;
import java.util.Optional;
import nightshift.operations.RunItem;
import nightshift.triage.TriageFacts;

/**
 * A draft as it was laid into Outlook.
 *
 * @param cited where its words on returns and the like come from
 * @param phrased whether a model found the words around the facts
 */
public record DraftText(String text, List<String> cited, boolean phrased) {
    public DraftText {
        cited = List.copyOf(cited);
    }

    static Optional<DraftText> of(RunItem item) {
        return TriageFacts.text(item, TriageFacts.DRAFT).map(text -> new DraftText(text, cited(item), phrased(item)));
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
