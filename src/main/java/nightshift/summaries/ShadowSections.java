package nightshift.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.operations.ComparisonTally;
import nightshift.operations.Promotion;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;

/** What the summary says of shadow: did people do the same, and who could go to auto. */
public record ShadowSections(ComparisonTally tally, List<Promotion> promotions) {
    public static final ShadowSections NONE =
            new ShadowSections(new ComparisonTally(0, 0, List.of(), List.of()), List.of());

    public ShadowSections {
        promotions = List.copyOf(promotions);
    }

    /** {@code Shadow: 46 of 47 as you did; 1 differs; 3 not done yet.} Empty where nothing was decided in shadow. */
    public Optional<String> sentence() {
        List<String> words = new ArrayList<>();
        if (tally.done() > 0) {
            words.add(tally.agreed() + " of " + tally.done() + " as you did");
        }
        int differ = tally.differences().size();
        if (differ > 0) {
            words.add(differ + (differ == 1 ? " differs" : " differ"));
        }
        if (tally.open() > 0) {
            words.add(tally.open() + " not done yet");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of("Shadow: " + String.join("; ", words) + ".");
    }

    public Section differences() {
        return section("Shadow differs from you", Tone.WATCH, tally.differences());
    }

    public Section notes() {
        return section("Flagged in shadow, done by hand", Tone.NOTE, tally.notes());
    }

    public Section proposals() {
        return section(
                "Could go to auto",
                Tone.NOTE,
                promotions.stream().map(Promotion::sentence).toList());
    }

    private static Section section(String title, Tone tone, List<String> sentences) {
        return new Section(title, tone, sentences.stream().map(Line::new).toList());
    }
}
