package nightshift.catalog;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** A list that is not used, as a flag for a person: why, what stays in force instead and how old that is, and what to do. */
@Component
public class RefusedLists {
    /** The item of a refused list's work. */
    static final String ITEM = "list";

    /** The fact that says what it would change; only there where a person may have it used. */
    static final String IMPACT = "it would change";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy HH:mm", Locale.US);

    private final ZoneId zone;

    public RefusedLists(StoreSettings store) {
        this.zone = store.timeZone();
    }

    /** @param inForce what stays in force; empty: there is none yet */
    public Decided decided(Work work, SupplierFeed feed, Optional<SupplierFeed> inForce) {
        List<Reason> reasons = new ArrayList<>(feed.reasons().stream()
                .map(reason -> new Reason(ReasonKind.FEED_REJECTED, reason))
                .toList());
        reasons.add(new Reason(ReasonKind.FEED_REJECTED, advice(feed, inForce)));
        return new Decided(
                work,
                new Item(
                        ITEM,
                        label(feed),
                        facts(feed, inForce),
                        Optional.of("list/" + feed.purpose() + "/" + feed.fingerprint())),
                new Decision.Review(reasons));
    }

    private static String label(SupplierFeed feed) {
        return "List of " + feed.supplier() + " (" + feed.purpose() + "), " + feed.name();
    }

    private String advice(SupplierFeed feed, Optional<SupplierFeed> inForce) {
        String known = inForce.map(before ->
                        "The list in force stays the one of " + date(before) + ", now " + age(before, feed) + " old")
                .orElse("No list of his is in force, so his items are not touched");
        return known + ". Ask the supplier for a right one"
                + (feed.acceptable()
                        ? "; to use this file as it is, take it here, or write " + feed.shortFingerprint()
                                + " below accept of his list in nightshift.catalog.lists"
                        : ". This file is not used whatever anybody says");
    }

    private static String age(SupplierFeed before, SupplierFeed feed) {
        Duration age = Duration.between(before.asOf(), feed.receivedAt());
        return age.toHours() < 48 ? age.toHours() + " hours" : age.toDays() + " days";
    }

    private Map<String, Object> facts(SupplierFeed feed, Optional<SupplierFeed> inForce) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "supplier", feed.supplier(),
                "purpose", feed.purpose(),
                "file", feed.name(),
                "fingerprint", feed.shortFingerprint(),
                "rows", feed.rows(),
                "columns", feed.columns(),
                "as of", date(feed)));
        if (feed.acceptable()) {
            facts.put(IMPACT, feed.impact().inWords(feed.rows(), feed.leftOut()));
        }
        inForce.ifPresent(before -> facts.put("in force", before.name() + " of " + date(before)));
        return facts;
    }

    private String date(SupplierFeed feed) {
        return DATE.format(ZonedDateTime.ofInstant(feed.asOf(), zone));
    }
}
