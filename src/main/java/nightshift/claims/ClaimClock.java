package nightshift.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import nightshift.core.BusinessDays;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** When an answer of a supplier is due, and until when others take a claim. */
@Component
public class ClaimClock {
    private final ClaimsSettings settings;
    private final StoreSettings store;
    private final Clock clock;

    public ClaimClock(ClaimsSettings settings, StoreSettings store, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A claim whose customer and supplier were both written to.
     *
     * @param sentAt when the later of the two went out
     */
    public record Ready(long claimId, String supplier, Instant sentAt) {}

    /** @param due when the supplier's time for an answer is over */
    public record Started(long claimId, Instant sentAt, Instant due) {}

    public Started started(Ready claim) {
        return new Started(claim.claimId(), claim.sentAt(), due(claim.supplier(), claim.sentAt()));
    }

    /** Once more the same time, after a follow-up. */
    Instant dueAfterFollowUp(String supplier) {
        return due(supplier, clock.instant());
    }

    private Instant due(String supplier, Instant from) {
        return new BusinessDays(new HashSet<>(settings.holidays()))
                .later(from.atZone(store.timeZone()), settings.answersWithin(supplier))
                .toInstant();
    }

    /** Until when its Amazon buyer may file an A-to-z claim. */
    Optional<Instant> aToZUntil(DamagedGoods goods) {
        return goods.order().amazonOrder().flatMap(id -> goods.deliveredAt()).map(at -> at.plus(settings.aToZ()));
    }

    /** Until when the carrier takes a claim. */
    Optional<Instant> carrierUntil(DamagedGoods goods) {
        return goods.carrier().flatMap(company -> settings.carriers().stream()
                .filter(deadline -> deadline.isOf(company))
                .findFirst()
                .flatMap(deadline -> deadline.of(goods.shippedAt(), goods.deliveredAt())));
    }
}
