package nightshift.monitoring;

import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.pricing.OwnSellers;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says that nothing is repriced, and why, where the settings want it repriced. Then the whole is degraded: all else goes on. */
@Component("repricing")
class RepricingHealth implements HealthIndicator {
    private final OwnSellers sellers;
    private final Modes modes;

    RepricingHealth(OwnSellers sellers, Modes modes) {
        this.sellers = sellers;
        this.modes = modes;
    }

    @Override
    public Health health() {
        Optional<String> missing = sellers.missing().filter(sentence -> !modes.isOff(Workflow.PRICING));
        return missing.map(sentence ->
                        Health.status(RemoteSystemsHealth.DEGRADED).withDetail("nothingIsRepriced", sentence))
                .orElseGet(Health::up)
                .build();
    }
}
