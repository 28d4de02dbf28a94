package nightshift.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        try {
            String sha256 = sha256(offered.file());
            Optional<SupplierFeed> before = feeds.inForce(supplier(offered), purpose(offered));
            boolean inForce = before.filter(feed -> feed.sha256().equals(sha256)
                            && !feed.asOf().isBefore(offered.modified()))
                    .isPresent();
            return inForce ? Optional.empty() : judged(offered, sha256, before);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + offered.name() + " cannot be read", e);
        }
    }

    private Optional<ListOutcome> judged(OfferedList offered, String sha256, Optional<SupplierFeed> before) {
        Judged judged = judge(offered, before);
        if (before.filter(feed -> feed.sha256().equals(sha256) && !judged.facts().asOf().isAfter(feed.asOf()))
                .isPresent()) {
            return Optional.empty();
        }
        boolean wanted = offered.list().settings().accept().stream()
                .anyMatch(fingerprint -> fingerprint.length() >= 12 && sha256.startsWith(fingerprint));
        if (judged.reasons().isEmpty() || wanted && judged.readable()) {
            long id = acceptance.accept(offered, sha256, judged.facts(), currency(offered));
            return Optional.of(new ListOutcome(feeds.find(id).orElseThrow(), before));
        }
        boolean known = feeds.refused(supplier(offered), purpose(offered))
                .filter(feed -> feed.sha256().equals(sha256) && feed.reasons().equals(judged.reasons()))
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(new ListOutcome(
                        feeds.find(feeds.add(offered, sha256, judged.facts(), judged.reasons(), clock.instant()))
                                .orElseThrow(),
                        before));
    }

    /** Reads the list from beginning to end and changes nothing. */
    private Judged judge(OfferedList offered, Optional<SupplierFeed> before) {
        ListReview review = new ListReview(context(offered, before));
        try {
            if (Files.size(offered.file()) > settings.largestList().toBytes()) {
                throw new ListRefused("It is larger than nightshift.catalog.largest-list ("
                        + settings.largestList().toMegabytes() + " MB)");
            }
            Judging judging = new Judging(review, supplier(offered));
            new ListReader(list(offered), settings.limitsOf(list(offered)), zone).read(offered.file(), judging);
            judging.flush();
            return new Judged(review.facts(), review.refusals(), true);
        } catch (ListRefused e) {
            return new Judged(review.facts(), List.of(String.valueOf(e.getMessage())), false);
        } catch (IOException | UncheckedIOException e) {
            return new Judged(
                    review.facts(), List.of("It cannot be read, as if it were cut off: " + e.getMessage()), false);
        }
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

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            DigestInputStream digesting = (DigestInputStream) in;
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param readable whether it could be read to its end */
    private record Judged(ListFacts facts, List<String> reasons, boolean readable) {}

    /** Holds each row against what is known of its item, which is looked up for some hundred rows at a time. */
    private final class Judging implements ListVisitor {
        private final ListReview review;
        private final String supplier;
        private final List<ListRow> waiting = new ArrayList<>(Rows.AT_ONCE);

        Judging(ListReview review, String supplier) {
            this.review = review;
            this.supplier = supplier;
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
                    row.sku().map(sku -> known.getOrDefault(sku.key(), KnownValues.NOTHING)).orElse(KnownValues.NOTHING)));
            waiting.clear();
        }
    }
}
