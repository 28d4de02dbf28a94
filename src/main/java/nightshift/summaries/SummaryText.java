package nightshift.summaries;

import java.util.Locale;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;

/** A summary as plain text: for the console, the command line and mail programs without HTML. */
public final class SummaryText {
    private final StringBuilder text = new StringBuilder();

    private SummaryText() {}

    public static String of(Summary summary) {
        SummaryText all = new SummaryText();
        all.line(summary.title());
        all.line(summary.subject());
        all.line("");
        summary.lead().forEach(all::line);
        summary.sections().forEach(all::section);
        all.line("");
        all.line("On the desk: " + summary.desk());
        return all.text.toString().stripTrailing();
    }

    private void section(Section section) {
        line("");
        line(section.title().toUpperCase(Locale.ROOT) + " (" + section.count() + ")");
        section.lines().forEach(this::entry);
    }

    private void entry(Line entry) {
        line("- " + entry.text());
        entry.details().forEach(detail -> line("    " + detail));
        entry.link().ifPresent(link -> line("  " + link));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
