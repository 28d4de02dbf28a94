package nightshift.marketplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import nightshift.operations.SubmittedEffect;

/** What the end of a feed means for each of its confirmations, and for the feed itself. */
public final class FeedOutcomes {
    private FeedOutcomes() {}

    /** Nothing in the batch may be sent any more: there is no feed. */
    public static EffectOutcome nothingToSend() {
        return new EffectOutcome.Done(Optional.empty(), "nothing left to send");
    }

    /**
     * One result for each message that was in the document and has no outcome yet.
     *
     * @param open the members without an outcome: of a feed in doubt those that Amazon did not show at an earlier look
     */
    public static List<MemberResult> of(
            SubmittedEffect submitted,
            List<BatchMember> open,
            Optional<FeedAttempt> attempt,
            FeedStatus status,
            Optional<FeedReport> report) {
        AmazonFeed feed = (AmazonFeed) submitted.payload();
        List<AmazonFeed.Message> sent = attempt.map(known -> known.of(feed)).orElse(feed.messages());
        Set<Long> unsettled = open.stream().map(BatchMember::effectId).collect(Collectors.toSet());
        Optional<FeedReport> ours = report.filter(read -> read.feedId().equals(status.feedId()));
        Optional<String> doubt = doubt(feed, attempt, status, ours);
        return sent.stream()
                .filter(message -> unsettled.contains(message.effectId()))
                .map(message -> ours.flatMap(rows -> reported(message, rows, status, sent.size()))
                        .orElseGet(() -> new MemberResult(
                                message,
                                doubt.isPresent() ? Optional.empty() : Optional.of(done(status, "")),
                                doubt.orElse(""))))
                .toList();
    }

    /**
     * The order was asked because the report did not tell.
     *
     * @param mayStillShow whether Amazon may need more time to show what it took
     * @return empty while that it does not show the confirmation proves nothing
     */
    public static Optional<EffectOutcome> verified(
            MemberResult result, FeedStatus status, boolean mayStillShow, Optional<AmazonOrder> order) {
        ShipmentConfirmation confirmation = result.message().confirmation();
        boolean confirmed = order.map(ShippedItems::new)
                .filter(shipped -> shipped.covers(confirmation))
                .isPresent();
        if (confirmed) {
            return Optional.of(done(status, "the order shows it; " + result.doubt()));
        }
        return mayStillShow ? Optional.empty() : Optional.of(missing(result, status));
    }

    private static EffectOutcome missing(MemberResult result, FeedStatus status) {
        ShipmentConfirmation confirmation = result.message().confirmation();
        return new EffectOutcome.Refused(
                new Reason(
                        ReasonKind.FEED_REJECTED,
                        "Amazon order " + confirmation.order() + " is not confirmed with " + confirmation.tracking()
                                + ": " + result.doubt()
                                + "; send it again from the desk or confirm it in Seller Central"),
                status.processingStatus());
    }

    /** What is recorded for this confirmation; empty: nothing yet. */
    public static Optional<MemberOutcome> of(MemberResult result, Optional<EffectOutcome> outcome) {
        return outcome.map(known -> new MemberOutcome(result.message().effectId(), known));
    }

    /** What is known of these confirmations. */
    public static List<MemberOutcome> known(List<Optional<MemberOutcome>> judged) {
        return judged.stream().flatMap(Optional::stream).toList();
    }

    /** Whether each of these confirmations has its outcome, so that the feed has ended for us, too. */
    public static boolean areAllKnown(List<Optional<MemberOutcome>> judged) {
        return judged.stream().allMatch(Optional::isPresent);
    }

    /** The orders of the feed: what is kept of them is older than the feed. */
    public static List<AmazonOrderId> orders(SubmittedEffect submitted) {
        return ((AmazonFeed) submitted.payload())
                .messages().stream()
                        .map(message -> message.confirmation().order())
                        .distinct()
                        .toList();
    }

    /** The feed itself has ended, whatever became of its members. */
    public static EffectOutcome ended(FeedStatus status) {
        return done(status, "feed ended " + status.processingStatus());
    }

    private static Optional<String> doubt(
            AmazonFeed feed, Optional<FeedAttempt> attempt, FeedStatus status, Optional<FeedReport> report) {
        if (report.isEmpty()) {
            return Optional.of("Amazon's feed " + status.feedId() + " ended " + status.processingStatus()
                    + " without a report that tells");
        }
        if (attempt.isEmpty() || attempt.get().adopted()) {
            return Optional.of("Amazon did not answer when feed " + status.feedId() + " was sent");
        }
        Optional<FeedReport.Row> stray = stray(feed, report.get());
        if (stray.isPresent()) {
            return Optional.of("Amazon's report on feed " + status.feedId() + " says \""
                    + stray.get().description() + "\" about no order of this feed");
        }
        return report.get().complete(attempt.get().of(feed).size())
                ? Optional.empty()
                : Optional.of("Amazon's report on feed " + status.feedId()
                        + " does not speak for each order, or counts errors without naming the orders");
    }

    /** A row that speaks for the whole file, or for a message or order that is not in this feed. */
    private static Optional<FeedReport.Row> stray(AmazonFeed feed, FeedReport report) {
        return report.rows().stream()
                .filter(row -> feed.messages().stream().noneMatch(message -> speaksOf(row, message)))
                .findFirst();
    }

    private static boolean speaksOf(FeedReport.Row row, AmazonFeed.Message message) {
        return row.messageId() == message.messageId()
                && (row.order().isEmpty()
                        || row.order().equals(message.confirmation().order().value()));
    }

    private static Optional<MemberResult> reported(
            AmazonFeed.Message message, FeedReport report, FeedStatus status, int sent) {
        Optional<FeedReport.Row> error = report.error(message.messageId()).filter(row -> speaksOf(row, message));
        if (error.isPresent()) {
            return Optional.of(new MemberResult(message, Optional.of(rejected(message, error.get())), ""));
        }
        return report.complete(sent)
                ? report.warning(message.messageId())
                        .filter(row -> speaksOf(row, message))
                        .map(row -> new MemberResult(
                                message, Optional.of(done(status, "Amazon warns: " + row.description())), ""))
                : Optional.empty();
    }

    private static EffectOutcome rejected(AmazonFeed.Message message, FeedReport.Row row) {
        return new EffectOutcome.Refused(
                new Reason(
                        ReasonKind.FEED_REJECTED,
                        "Amazon rejects the confirmation of order "
                                + message.confirmation().order() + " with "
                                + message.confirmation().tracking() + ": \"" + row.description() + "\" (" + row.code()
                                + "); check the order in Seller Central and confirm it there"),
                row.code() + " " + row.description());
    }

    private static EffectOutcome done(FeedStatus status, String remark) {
        return new EffectOutcome.Done(Optional.of(status.feedId()), remark);
    }
}
