package nightshift.fulfillment.summary;

import nightshift.operations.KeptSummary;
import nightshift.summaries.SummaryPage;
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
        return page.kept(composer.compose(night));
    }
}
