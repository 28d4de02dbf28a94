package nightshift.marketplace;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the end of a listings feed means for each change in it. */
@Component
public class ListingsOutcomes {
    private final ListingsSettings settings;
    private final Clock clock;

    public ListingsOutcomes(ListingsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param members those whose outcome is open: all that were in the document */
    public Told of(
            List<BatchMember> members,
            Optional<FeedAttempt> attempt,
            FeedStatus status,
            Optional<ListingsReport> report) {
        Optional<ListingsReport> ours = report.filter(read -> read.feedId().equals(status.feedId()));
        Map<String, List<BatchMember>> offers = OfferChanges.bySku(members);
        Optional<String> doubt = doubt(attempt, status, ours, offers.size());
        Map<Long, List<ListingsReport.Row>> rows =
                ours.map(ListingsReport::byMessage).orElse(Map.of());
        List<MemberOutcome> told = new ArrayList<>();
        List<BatchMember> inDoubt = new ArrayList<>();
        offers.forEach((sku, changes) -> {
            List<ListingsReport.Row> about = rows.getOrDefault(changes.get(0).effectId(), List.of()).stream()
                    .filter(row -> row.sku().isEmpty() || row.sku().equals(sku))
                    .toList();
            Optional<EffectOutcome> outcome = told(sku, about, status, doubt.isPresent());
            changes.forEach(change -> outcome.ifPresentOrElse(
                    known -> told.add(new MemberOutcome(change.effectId(), known)), () -> inDoubt.add(change)));
        });
        return new Told(told, inDoubt, doubt.orElse(""));
    }

    private static Optional<EffectOutcome> told(
            String sku, List<ListingsReport.Row> about, FeedStatus status, boolean doubt) {
        String errors = about.stream()
                .filter(ListingsReport.Row::error)
                .map(ListingsReport.Row::words)
                .collect(Collectors.joining("; "));
        if (!errors.isEmpty()) {
            return Optional.of(new EffectOutcome.Refused(
                    new Reason(
                            ReasonKind.FEED_REJECTED,
                            "Amazon rejects the change of " + sku + ": " + errors
                                    + "; look at the offer in Seller Central"),
                    errors));
        }
        String warnings = about.stream().map(ListingsReport.Row::words).collect(Collectors.joining("; "));
        return doubt
                ? Optional.empty()
                : Optional.of(done(status, warnings.isEmpty() ? "" : "Amazon warns: " + warnings));
    }

    private static Optional<String> doubt(
            Optional<FeedAttempt> attempt, FeedStatus status, Optional<ListingsReport> report, int sent) {
        if (report.isEmpty()) {
            return Optional.of("Amazon's feed " + status.feedId() + " ended " + status.processingStatus()
                    + " without a report that tells");
        }
        if (attempt.isEmpty() || attempt.get().adopted()) {
            return Optional.of("Amazon did not answer when feed " + status.feedId() + " was sent");
        }
        return report.get().complete(sent)
                ? Optional.empty()
                : Optional.of("Amazon's report on feed " + status.feedId() + " does not speak for each offer");
    }

    /** Amazon shows a change only some time after it took it: until then an offer in doubt proves nothing. */
    public boolean tooSoon(Told told, FeedStatus status) {
        Instant ended = status.processingEndTime().orElse(status.createdTime());
        return !told.inDoubt().isEmpty() && Instant.now(clock).isBefore(ended.plus(settings.shownAfter()));
    }

    /** The offers were read because the report did not tell. */
    public List<MemberOutcome> verified(Told told, FeedStatus status, Map<String, Offer> present) {
        return told.inDoubt().stream()
                .map(change -> new MemberOutcome(
                        change.effectId(),
                        isShown(change, present.get(OfferChanges.sku(change)))
                                ? done(status, "the offer shows it; " + told.why())
                                : missing(change, told.why(), status)))
                .toList();
    }

    private static EffectOutcome missing(BatchMember change, String why, FeedStatus status) {
        return new EffectOutcome.Refused(
                new Reason(
                        ReasonKind.FEED_REJECTED,
                        "The offer " + OfferChanges.sku(change) + " on Amazon does not show its change ("
                                + change.payload().inWords() + "): " + why + "; the next run decides it afresh"),
                status.processingStatus());
    }

    /** Whether the offer is as the change wants it. */
    static boolean isShown(BatchMember change, @Nullable Offer offer) {
        if (offer == null) {
            return false;
        }
        if (change.payload() instanceof AmazonPriceChange price) {
            BigDecimal wanted = price.to().amount();
            return OfferPrice.of(offer)
                    .filter(shown -> shown.amount().compareTo(wanted) == 0)
                    .isPresent();
        }
        return offer.quantity()
                .filter(shown -> shown == ((AmazonQuantityChange) change.payload()).to())
                .isPresent();
    }

    private static EffectOutcome done(FeedStatus status, String remark) {
        return new EffectOutcome.Done(Optional.of(status.feedId()), remark);
    }

    /**
     * @param told what the report says of each
     * @param inDoubt those for which it does not speak: then the offers are read
     * @param why it does not, for people
     */
    public record Told(List<MemberOutcome> told, List<BatchMember> inDoubt, String why) {
        public Told {
            told = List.copyOf(told);
            inDoubt = List.copyOf(inDoubt);
        }
    }
}
