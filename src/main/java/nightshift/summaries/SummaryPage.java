package nightshift.summaries;

import java.util.Locale;
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

    public String of(Summary summary) {
        Context values = new Context(Locale.US);
        values.setVariable("summary", summary);
        return templates.process("mail/summary", values);
    }
}
