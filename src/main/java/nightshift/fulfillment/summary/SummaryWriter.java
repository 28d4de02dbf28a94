package nightshift.fulfillment.summary;

import nightshift.operations.KeptSummary;
import nightshift.summaries.Summary;
import nightshift.summaries.SummaryPage;
import nightshift.summaries.SummaryText;
import org.springframework.stereotype.Component;

/** A night as text and as HTML, the same words in both. */
@Component
public class SummaryWriter {
    private final SummaryComposer composer;
    private final SummaryPage page;

    public SummaryWriter(SummaryComposer composer, SummaryPage page) {
        this.composer = composer;
        this.page = page;
    }

    public KeptSummary write(Night night) {
        Summary summary = composer.compose(night);
        return new KeptSummary(night.report().run().id(), summary.subject(), page.of(summary), SummaryText.of(summary));
    }
}
