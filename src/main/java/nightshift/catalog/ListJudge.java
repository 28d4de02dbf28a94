package nightshift.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.ListContext;
import nightshift.catalog.lists.ListInForce;
import nightshift.catalog.lists.ListReader;
import nightshift.catalog.lists.ListRefusal;
import nightshift.catalog.lists.ListRefused;
import nightshift.catalog.lists.ListReview;
import nightshift.catalog.lists.ListSettings;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Reads a list from beginning to end, says whether it may be used and finds what it would change; it changes nothing. */
@Component
class ListJudge {
    private final SupplierItems items;
    private final SupplierStandings standings;
    private final CatalogReads reads;
    private final CatalogSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    ListJudge(
            SupplierItems items,
            SupplierStandings standings,
            CatalogReads reads,
            CatalogSettings settings,
            StoreSettings store,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.reads = reads;
        this.settings = settings;
        this.zone = store.timeZone();
        this.clock = clock;
    }

    /** Whether it is older than any list may be: no mail so old is looked for, so it stands where the newest should. */
    boolean isTooOld(OfferedList offered, JudgedList judged) {
        Duration tooOld = settings.limitsOf(offered.settings()).tooOld();
        return judged.facts().asOf().isBefore(clock.instant().minus(tooOld));
    }

    SupplierStanding standing(OfferedList offered) {
        return standings.of(offered.supplier());
    }

    /**
     * @param standing what is in force, asked before {@code inForce}
     * @param inForce the list it would take the place of
     */
    JudgedList judge(OfferedList offered, SupplierStanding standing, Optional<SupplierFeed> inForce) {
        SupplierItems.Count counts = items.count(offered.supplier());
        String currency = currency(offered.settings());
        ListReview review = new ListReview(context(offered, inForce, counts));
        ListMerge merge = new ListMerge(offered.settings(), standing, currency, Instant.EPOCH);
        ListJudging judging = new ListJudging(
                items,
                offered.supplier(),
                review,
                merge,
                new ImpactTally(offered.settings().purpose(), counts));
        List<ListRefusal> refusals = refusals(offered, review, judging);
        return new JudgedList(
                review.facts(),
                refusals,
                judging.fingerprint(),
                currency,
                standing,
                judging.found(),
                review.named(),
                judging.tally());
    }

    private List<ListRefusal> refusals(OfferedList offered, ListReview review, ListJudging judging) {
        try {
            if (Files.size(offered.file()) > settings.largestList().toBytes()) {
                throw new ListRefused("It is larger than nightshift.catalog.largest-list ("
                        + settings.largestList().toMegabytes() + " MB)");
            }
            reader(offered).read(offered.file(), judging);
            judging.flush();
            return review.refusals();
        } catch (ListRefused e) {
            return unreadable(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return unreadable("It cannot be read, as if it were cut off: " + e.getMessage());
        }
    }

    ListReader reader(OfferedList offered) {
        return new ListReader(offered.settings(), settings.limitsOf(offered.settings()), zone);
    }

    private static List<ListRefusal> unreadable(String why) {
        return List.of(new ListRefusal(why, false));
    }

    private ListContext context(OfferedList offered, Optional<SupplierFeed> inForce, SupplierItems.Count counts) {
        return new ListContext(
                offered.settings(),
                settings.limitsOf(offered.settings()),
                reads.currency(),
                inForce.map(feed -> new ListInForce(
                        feed.columns(), feed.asOf(), counts.stock(), counts.cost(), feed.freights(), feed.minimums())),
                offered.modified(),
                clock.instant(),
                zone);
    }

    private String currency(ListSettings list) {
        return Optional.ofNullable(list.currency())
                .or(() -> reads.currency().map(Currency::getCurrencyCode))
                .orElse("USD");
    }
}
