package nightshift.competition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which products Keepa is asked about, and in which order: what sells and is stale, what was never read, then what is oldest. */
public final class StaleProducts {
    private static final String ASIN = "[A-Z0-9]{10}";

    private final Duration staleAfter;
    private final Duration sellingStaleAfter;
    private final int atOnce;

    public StaleProducts(KeepaSettings settings) {
        this(settings.staleAfter(), settings.sellingStaleAfter(), settings.asinsPerCall());
    }

    StaleProducts(Duration staleAfter, Duration sellingStaleAfter, int atOnce) {
        this.staleAfter = staleAfter;
        this.sellingStaleAfter = sellingStaleAfter;
        this.atOnce = atOnce;
    }

    /** Full questions, the most urgent first; nothing where all is fresh. */
    public List<KeepaQuestion> questions(List<WantedProduct> wanted, Map<String, Competition> known, Instant now) {
        Set<String> seen = new HashSet<>();
        List<String> due = wanted.stream()
                .filter(product -> product.asin().matches(ASIN) && seen.add(product.asin()))
                .filter(product -> isStale(Optional.ofNullable(known.get(product.asin())), now))
                .sorted(Comparator.comparing((WantedProduct product) -> !product.urgent())
                        .thenComparing(product -> !sells(Optional.ofNullable(known.get(product.asin()))))
                        .thenComparing(product -> Optional.ofNullable(known.get(product.asin()))
                                .map(Competition::readAt)
                                .orElse(Instant.MIN))
                        .thenComparing(WantedProduct::asin))
                .map(WantedProduct::asin)
                .toList();
        return split(due);
    }

    private boolean isStale(Optional<Competition> known, Instant now) {
        return known.map(one -> !one.readAt()
                        .plus(sells(known) ? sellingStaleAfter : staleAfter)
                        .isAfter(now))
                .orElse(true);
    }

    private static boolean sells(Optional<Competition> known) {
        return known.filter(one -> one.monthlySold().orElse(0) > 0).isPresent();
    }

    private List<KeepaQuestion> split(List<String> due) {
        List<KeepaQuestion> questions = new ArrayList<>();
        for (int from = 0; from < due.size(); from += atOnce) {
            questions.add(new KeepaQuestion(due.subList(from, Math.min(due.size(), from + atOnce))));
        }
        return questions;
    }
}
