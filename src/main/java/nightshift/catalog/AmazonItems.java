package nightshift.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.marketplace.ListingLines;
import nightshift.marketplace.ListingsFile;
import nightshift.marketplace.ReportedListing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Puts what Amazon's report says of the store's offers into the catalog: all of it, or nothing. */
@Repository
public class AmazonItems {
    /** Finds no row that this report has filled already: then it is a second listing with its SKU. */
    private static final String UPDATE =
            "update catalog_item set seller_sku = ?, asin = ?, amazon_price = ?, amazon_quantity = ?, amazon_status = ?,"
                    + " fulfilled_by_amazon = ?, amazon_read_at = ?, amazon_troubles = ''"
                    + " where sku_key = ? and (amazon_read_at is null or amazon_read_at <> ?)";

    private static final String INSERT =
            "insert into catalog_item (seller_sku, asin, amazon_price, amazon_quantity, amazon_status, fulfilled_by_amazon,"
                    + " amazon_read_at, sku_key, sku, title, currency, brand, category, tags, troubles) values"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '') on conflict do nothing";

    private final JdbcTemplate batches;
    private final CatalogReads reads;
    private final ChannelSnapshot snapshot;

    public AmazonItems(JdbcTemplate batches, CatalogReads reads, ChannelSnapshot snapshot) {
        this.batches = batches;
        this.reads = reads;
        this.snapshot = snapshot;
    }

    /**
     * One run after the other: a second one waits here, since a database waits two seconds only.
     *
     * @param currency of the marketplace, where it is known
     * @param asOf when the report was asked for: what it says is not older
     * @return how many listings there are; 0 where another run has taken this report
     */
    @Transactional
    public synchronized int take(ListingsFile file, Optional<Currency> currency, Instant asOf) {
        if (!reads.isNews(Channel.AMAZON, asOf)) {
            return 0;
        }
        Taking taking = new Taking(currency, asOf);
        ListingLines.read(file, taking::listing);
        taking.put();
        snapshot.refuseIfShrunk(Channel.AMAZON, asOf);
        mark(currency, asOf);
        snapshot.forgetTheGone(Channel.AMAZON, reads.readAt(Channel.AMAZON));
        snapshot.finish(Channel.AMAZON, asOf);
        reads.read(Channel.AMAZON, asOf, taking.listings, 0, Optional.empty());
        return taking.listings;
    }

    private void mark(Optional<Currency> currency, Instant asOf) {
        batches.update(
                "update catalog_item set amazon_troubles = ? where seller_sku is not null and amazon_read_at <> ?",
                Troubles.GONE_FROM_AMAZON,
                SqlTimes.of(asOf));
        currency.ifPresent(known -> batches.update(
                "update catalog_item set amazon_troubles = amazon_troubles || ? where amazon_read_at = ? and currency <> ?",
                Troubles.OTHER_CURRENCY,
                SqlTimes.of(asOf),
                known.getCurrencyCode()));
    }

    /** One reading of the report. */
    private final class Taking {
        private final Object at;
        private final String currency;
        private final List<ReportedListing> waiting = new ArrayList<>(Rows.AT_ONCE);
        private int listings;

        Taking(Optional<Currency> currency, Instant asOf) {
            this.at = SqlTimes.of(asOf);
            this.currency =
                    currency.or(reads::currency).map(Currency::getCurrencyCode).orElse("USD");
        }

        void listing(ReportedListing listing) {
            listings++;
            waiting.add(listing);
            if (waiting.size() >= Rows.AT_ONCE) {
                put();
            }
        }

        void put() {
            if (waiting.isEmpty()) {
                return;
            }
            List<ReportedListing> all = List.copyOf(waiting);
            waiting.clear();
            List<ReportedListing> missed = Rows.missed(
                    all,
                    batches.batchUpdate(
                            UPDATE, all.stream().map(one -> row(one, at)).toList()));
            if (missed.isEmpty()) {
                return;
            }
            int[] inserted = batches.batchUpdate(
                    INSERT,
                    missed.stream()
                            .map(one -> row(one, one.sellerSku().value(), cut(one.title()), currency))
                            .toList());
            Rows.missed(missed, inserted)
                    .forEach(twice -> batches.update(
                            "update catalog_item set amazon_troubles = ? where sku_key = ?",
                            Troubles.TWO_LISTINGS,
                            twice.sellerSku().key()));
        }

        private @Nullable Object[] row(ReportedListing listing, @Nullable Object... more) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(listing.sellerSku().value());
            row.add(listing.asin().orElse(null));
            row.add(listing.price().orElse(null));
            row.add(listing.quantity().orElse(0));
            row.add(listing.status());
            row.add(listing.fulfilledByAmazon());
            row.add(at);
            row.add(listing.sellerSku().key());
            row.addAll(Arrays.asList(more));
            return row.toArray();
        }

        private static String cut(String title) {
            return title.length() <= 500 ? title : title.substring(0, 500);
        }
    }
}
