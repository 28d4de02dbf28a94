package nightshift.summaries;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A run in words, before it becomes a mail.
 *
 * @param subject the result: {@code 46 shipped, 3 need you, 1 known}
 * @param title which run it was
 * @param lead the first sentences, with the counts that add up
 * @param sections what is worth reading, the most urgent first; none is empty
 * @param desk where the run is on the desk
 */
public record Summary(long runId, String subject, String title, List<String> lead, List<Section> sections, URI desk) {
    public Summary {
        lead = List.copyOf(lead);
        sections =
                sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** Lines of one kind under a title. */
    public record Section(String title, Tone tone, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** How many things it tells of: a line that is a heading counts with what stands below it. */
        public int count() {
            return lines.stream()
                    .mapToInt(line -> Math.max(1, line.details().size()))
                    .sum();
        }

        public Section(String title, Tone tone, String... lines) {
            this(title, tone, List.of(lines).stream().map(Line::new).toList());
        }
    }

    /**
     * One thing, in one sentence.
     *
     * @param details what belongs to it, one below the other
     * @param link where it is on the desk
     */
    public record Line(String text, List<String> details, Optional<URI> link) {
        public Line {
            details = List.copyOf(details);
        }

        public Line(String text) {
            this(text, List.of(), Optional.empty());
        }

        public Line(String text, Optional<URI> link) {
            this(text, List.of(), link);
        }

        public Line(String text, List<String> details) {
            this(text, details, Optional.empty());
        }
    }

    /** How much it concerns the reader. */
    public enum Tone {
        /** Somebody has to act. */
        ACT,
        /** Somebody should look when there is time. */
        WATCH,
        /** Good to know. */
        NOTE
    }
}
