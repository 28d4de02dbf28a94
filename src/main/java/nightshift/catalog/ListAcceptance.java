package nightshift.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import nightshift.catalog.lists.SeenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list in force: its values take the place of those of the list before, all of them in one transaction or none. */
@Component
class ListAcceptance {
    private final SupplierFeeds feeds;
    private final SupplierStandings standings;
    private final SupplierItems items;
    private final StockHistory stocks;
    private final PriceHistory prices;
    private final ListJudge judge;
    private final Clock clock;

    ListAcceptance(
            SupplierFeeds feeds,
            SupplierStandings standings,
            SupplierItems items,
            StockHistory stocks,
            PriceHistory prices,
            ListJudge judge,
            Clock clock) {
        this.feeds = feeds;
        this.standings = standings;
        this.items = items;
        this.stocks = stocks;
        this.prices = prices;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * @return the id of the list
     * @throws ListOvertaken where another list was put in force since it was judged
     */
    @Transactional
    public long accept(OfferedList offered, JudgedList judged) {
        Instant now = clock.instant();
        long feed = feeds.accept(offered, judged, now);
        Instant asOf = judged.facts().asOf();
        var purpose = offered.settings().purpose();
        if (!standings.advance(offered.supplier(), judged.standing(), feed, purpose, asOf)) {
            throw new ListOvertaken(offered.supplier());
        }
        ListMerge merge = new ListMerge(offered.settings(), judged.standing(), judged.currency(), asOf);
        ItemWrites writes = new ItemWrites(items, stocks, prices, offered.supplier(), now);
        if (judged.found().all()) {
            judged.found().rows().forEach(found -> merge.of(found.row(), found.held())
                    .ifPresent(writes::add));
        } else {
            readAgain(offered, merge, writes);
        }
        new DroppedItems(items, judged, merge).find(offered.supplier(), writes::add);
        writes.flush();
        return feed;
    }

    private void readAgain(OfferedList offered, ListMerge merge, ItemWrites writes) {
        var seen = new SeenItems();
        HeldRows rows = new HeldRows(items, offered.supplier(), (row, held) -> {
            if (row.key()
                    .filter(key -> seen.add(key, 0) == SeenItems.Seen.NEVER)
                    .isPresent()) {
                merge.of(row, held).ifPresent(writes::add);
            }
        });
        try {
            judge.reader(offered).read(offered.file(), rows);
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
