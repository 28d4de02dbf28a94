package nightshift.invoices.summary;

import java.util.List;
import java.util.stream.Stream;
import nightshift.operations.ComparisonTally;
import nightshift.operations.OpenDifference;
import nightshift.operations.Promotion;
import nightshift.summaries.ShadowSections;
import nightshift.summaries.Summary;
import nightshift.summaries.Summary.Section;

/**
 * What is known after a run beyond the run itself: what became of bills that were entered before, what people did with what was
 * decided in shadow, and who could go to auto.
 *
 * @param approvedInARow who could by what was approved one by one, one sentence each
 */
public record LookBack(List<OpenDifference> differences, ShadowSections shadow, List<String> approvedInARow) {
    static final LookBack NONE = new LookBack(List.of(), ShadowSections.NONE, List.of());

    public LookBack {
        differences = List.copyOf(differences);
        approvedInARow = List.copyOf(approvedInARow);
    }

    public static LookBack of(
            List<OpenDifference> differences,
            ComparisonTally shadow,
            List<Promotion> promotions,
            List<String> approvedInARow) {
        return new LookBack(differences, new ShadowSections(shadow, promotions), approvedInARow);
    }

    Section newDifferences() {
        return section("Bills that are not as they were entered", Summary.Tone.ACT, sentences(true));
    }

    Section toldBefore() {
        return section("Bills that are not as they were entered: told before", Summary.Tone.WATCH, sentences(false));
    }

    Section couldGoToAuto() {
        return section(
                "Could go to auto",
                Summary.Tone.NOTE,
                Stream.concat(shadow.promotions().stream().map(Promotion::sentence), approvedInARow.stream())
                        .toList());
    }

    private List<String> sentences(boolean isNew) {
        return differences.stream()
                .filter(difference -> difference.isNew() == isNew)
                .map(difference -> difference.difference().sentence())
                .toList();
    }

    private static Section section(String title, Summary.Tone tone, List<String> sentences) {
        return new Section(title, tone, sentences.toArray(String[]::new));
    }
}
