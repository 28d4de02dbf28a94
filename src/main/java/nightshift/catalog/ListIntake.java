package nightshift.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.lists.Fingerprint;
import nightshift.catalog.lists.KnownValues;
import nightshift.catalog.lists.ListContext;
import nightshift.catalog.lists.ListFacts;
import nightshift.catalog.lists.ListInForce;
import nightshift.catalog.lists.ListReader;
import nightshift.catalog.lists.ListRefused;
import nightshift.catalog.lists.ListReview;
import nightshift.catalog.lists.ListRow;
import nightshift.catalog.lists.ListSettings;
import nightshift.catalog.lists.ListVisitor;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/**
 * Takes a supplier's list in, or refuses it. It is read twice: once to judge it, with nothing changed, and only then to put it in
 * force. A refused one leaves everything as it was.
 */
@Component
public class ListIntake {
    private final SupplierFeeds feeds;
    private final SupplierItems items;
    private final ListAcceptance acceptance;
    private final CatalogReads reads;
    private final CatalogSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    ListIntake(
            SupplierFeeds feeds,
            SupplierItems items,
            ListAcceptance acceptance,
            CatalogReads reads,
            CatalogSettings settings,
            StoreSettings store,
            Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.acceptance = acceptance;
        this.reads = reads;
        this.settings = settings;
        this.zone = store.timeZone();
        this.clock = clock;
    }

    /** Empty where there is nothing new: the list in force once more, or one that was refused for the same reasons before. */
    public Optional<ListOutcome> take(OfferedList offered) {
        Optional<SupplierFeed> before = feeds.inForce(supplier(offered), purpose(offered));
        Judged judged = judge(offered, before);
        if (before.filter(feed -> feed.fingerprint().equals(judged.fingerprint())
                        && !judged.facts().asOf().isAfter(feed.asOf()))
                .isPresent()) {
            return Optional.empty();
        }
        boolean wanted = judged.readable()
                && list(offered).accept().stream()
                        .anyMatch(text ->
                                text.length() >= 12 && judged.fingerprint().startsWith(text));
        return judged.reasons().isEmpty() || wanted
                ? Optional.of(outcome(
                        acceptance.accept(offered, judged.fingerprint(), judged.facts(), currency(offered)), before))
                : refused(offered, judged, before);
    }

    private Optional<ListOutcome> refused(OfferedList offered, Judged judged, Optional<SupplierFeed> before) {
        boolean known = feeds.refused(supplier(offered), purpose(offered))
                .filter(feed -> feed.fingerprint().equals(judged.fingerprint())
                        && feed.reasons().equals(judged.reasons()))
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(outcome(
                        feeds.add(offered, judged.fingerprint(), judged.facts(), judged.reasons(), clock.instant()),
                        before));
    }

    private ListOutcome outcome(long feed, Optional<SupplierFeed> before) {
        return new ListOutcome(feeds.find(feed).orElseThrow(), before);
    }

    /** Reads the list from beginning to end and changes nothing. */
    private Judged judge(OfferedList offered, Optional<SupplierFeed> before) {
        ListReview review = new ListReview(context(offered, before));
        Judging judging = new Judging(review, supplier(offered));
        try {
            if (Files.size(offered.file()) > settings.largestList().toBytes()) {
                throw new ListRefused("It is larger than nightshift.catalog.largest-list ("
                        + settings.largestList().toMegabytes() + " MB)");
            }
            new ListReader(list(offered), settings.limitsOf(list(offered)), zone).read(offered.file(), judging);
            judging.flush();
            return new Judged(review.facts(), review.refusals(), true, judging.fingerprint.value());
        } catch (ListRefused e) {
            return unreadable(review, judging, String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return unreadable(review, judging, "It cannot be read, as if it were cut off: " + e.getMessage());
        }
    }

    private static Judged unreadable(ListReview review, Judging judging, String why) {
        return new Judged(review.facts(), List.of(why), false, judging.fingerprint.value());
    }

    private ListContext context(OfferedList offered, Optional<SupplierFeed> before) {
        Map<String, Integer> counts = items.count(supplier(offered));
        return new ListContext(
                list(offered),
                settings.limitsOf(list(offered)),
                reads.currency(),
                before.map(feed -> new ListInForce(
                        feed.columns(), feed.asOf(), counts.getOrDefault("stock", 0), counts.getOrDefault("cost", 0))),
                offered.modified(),
                clock.instant(),
                zone);
    }

    private String currency(OfferedList offered) {
        return Optional.ofNullable(list(offered).currency())
                .or(() -> reads.currency().map(Currency::getCurrencyCode))
                .orElse("USD");
    }

    private static ListSettings list(OfferedList offered) {
        return offered.list().settings();
    }

    private static String supplier(OfferedList offered) {
        return offered.list().supplier().name();
    }

    private static String purpose(OfferedList offered) {
        return list(offered).purpose().key();
    }

    /** @param readable whether it could be read to its end */
    private record Judged(ListFacts facts, List<String> reasons, boolean readable, String fingerprint) {}

    /** Holds each row against what is known of its item, which is looked up for some hundred rows at a time. */
    private final class Judging implements ListVisitor {
        private final ListReview review;
        private final String supplier;
        private final Fingerprint fingerprint = new Fingerprint();
        private final List<ListRow> waiting = new ArrayList<>(Rows.AT_ONCE);

        Judging(ListReview review, String supplier) {
            this.review = review;
            this.supplier = supplier;
        }

        @Override
        public void line(List<String> cells) {
            fingerprint.line(cells);
        }

        @Override
        public void header(List<String> columns) {
            review.header(columns);
        }

        @Override
        public void row(ListRow row) {
            waiting.add(row);
            if (waiting.size() >= Rows.AT_ONCE) {
                flush();
            }
        }

        void flush() {
            Map<String, KnownValues> known = items.known(
                    supplier,
                    waiting.stream()
                            .flatMap(row -> row.sku().stream())
                            .map(nightshift.core.Sku::key)
                            .distinct()
                            .toList());
            waiting.forEach(row -> review.row(
                    row,
                    row.sku()
                            .map(sku -> known.getOrDefault(sku.key(), KnownValues.NOTHING))
                            .orElse(KnownValues.NOTHING)));
            waiting.clear();
        }
    }
}
