package nightshift.pricing.guardrails;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.competition.Competition;
import nightshift.pricing.Guardrail;
import nightshift.pricing.PricingCase;
import nightshift.pricing.PricingSettings;
import nightshift.pricing.StayReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No move on competitors' prices that are missing, old or of no known age. */
@Component
@Order(70)
class FreshCompetition implements Guardrail {
    /** Clocks differ; data from further in the future are wrong. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final PricingSettings settings;

    FreshCompetition(PricingSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "age of competitors' prices";
    }

    @Override
    public boolean isAboutCompetitors() {
        return true;
    }

    @Override
    public Optional<Forbidden> forbids(PricingCase item) {
        if (item.item().amazon().flatMap(AmazonListing::asin).isEmpty()) {
            return forbidden(StayReason.NO_ASIN, "Its listing on Amazon names no ASIN, so Keepa cannot be asked");
        }
        return item.seen()
                .map(seen -> objection(seen, item.now().toInstant()))
                .orElseGet(() -> forbidden(StayReason.NO_COMPETITION, "Keepa was not asked about it yet"));
    }

    private Optional<Forbidden> objection(Competition seen, Instant now) {
        if (seen.unusable().isPresent()) {
            return forbidden(StayReason.UNUSABLE_COMPETITION, seen.unusable().get());
        }
        return stale("Keepa's data on it are", seen.dataAt(), now)
                .or(() -> seen.buyBox().isEmpty()
                        ? Optional.empty()
                        : stale("What Keepa knows of its buy box is", seen.buyBoxAt(), now));
    }

    private Optional<Forbidden> stale(String what, Optional<Instant> at, Instant now) {
        boolean fresh = at.filter(
                        known -> !known.plus(settings.competitionStaleAfter()).isBefore(now))
                .filter(known -> !known.isAfter(now.plus(AHEAD)))
                .isPresent();
        return fresh
                ? Optional.empty()
                : forbidden(
                        StayReason.STALE_COMPETITION,
                        what + at.map(known -> " of " + known).orElse(" of no known age")
                                + "; see nightshift.pricing.competition-stale-after");
    }

    private static Optional<Forbidden> forbidden(StayReason why, String sentence) {
        return Optional.of(new Forbidden(why, sentence));
    }
}
