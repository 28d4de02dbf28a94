package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.EffectBatches;
import nightshift.operations.SubmittedEffect;
import org.springframework.stereotype.Component;

/** Feeds that Amazon leaves open for too long. They are reported with what is in them and never sent again. */
@Component
public class FeedAlerts {
    private final EffectBatches batches;
    private final AmazonSettings settings;
    private final Clock clock;

    public FeedAlerts(EffectBatches batches, AmazonSettings settings, Clock clock) {
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the summary: one sentence for each feed of orders that is overdue. */
    public List<Reason> all() {
        return batches.submitted(AmazonFeed.KIND).stream()
                .flatMap(submitted -> of(submitted).stream())
                .toList();
    }

    public Optional<Reason> of(SubmittedEffect submitted) {
        Duration open = Duration.between(submitted.submittedAt(), Instant.now(clock));
        return open.compareTo(settings.feedAlertAfter()) < 0
                ? Optional.empty()
                : Optional.of(new Reason(ReasonKind.FEED_REJECTED, sentence(submitted, open)));
    }

    private String sentence(SubmittedEffect submitted, Duration open) {
        return "Amazon has not finished feed " + submitted.remoteId() + " for " + open.toHours() + " h "
                + open.toMinutesPart()
                + " min; " + ((Feed) submitted.payload()).whileOpen() + behind(submitted);
    }

    /** What concerns the same orders waits: which of two Amazon takes first, nobody knows. */
    private String behind(SubmittedEffect submitted) {
        int waiting = submitted.payload() instanceof AmazonFeed ? batches.waitingBehind(submitted.effectId()) : 0;
        return waiting == 0
                ? ""
                : ". " + waiting + (waiting == 1 ? " more confirmation" : " more confirmations") + " of these orders "
                        + (waiting == 1 ? "waits" : "wait") + " behind it; other orders are confirmed without it";
    }
}
