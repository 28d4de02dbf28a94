package nightshift.pricing;

import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says that nothing is repriced, and why, where the settings want it repriced. Then the whole is degraded: all else goes on. */
@Component("pricing")
class PricingHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final OwnSellers sellers;
    private final Modes modes;

    PricingHealth(OwnSellers sellers, Modes modes) {
        this.sellers = sellers;
        this.modes = modes;
    }

    @Override
    public Health health() {
        Optional<String> missing = sellers.missing().filter(sentence -> !modes.isOff(Workflow.PRICING));
        return missing.map(sentence -> Health.status(DEGRADED).withDetail("nothingIsRepriced", sentence))
                .orElseGet(Health::up)
                .build();
    }
}
