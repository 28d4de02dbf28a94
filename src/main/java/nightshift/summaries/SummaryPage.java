package nightshift.summaries;

import java.util.Locale;
import nightshift.operations.KeptSummary;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A summary as the HTML of a mail: readable on a phone, in light and in dark, everything in it escaped. */
@Component
public class SummaryPage {
    private final ITemplateEngine templates;

    public SummaryPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** As it is kept and sent: page and plain text. */
    public KeptSummary kept(Summary summary) {
        return new KeptSummary(summary.runId(), summary.subject(), of(summary), SummaryText.of(summary));
    }

    public String of(Summary summary) {
        Context values = new Context(Locale.US);
        values.setVariable("summary", summary);
        return templates.process("mail/summary", values);
    }
}
