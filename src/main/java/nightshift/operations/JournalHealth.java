package nightshift.operations;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the database takes nothing down: then no write leaves either. */
@Component
class JournalHealth implements HealthIndicator {
    private final Instances instances;

    JournalHealth(Instances instances) {
        this.instances = instances;
    }

    @Override
    public Health health() {
        return instances
                .trouble()
                .map(why -> Health.down().withDetail("trouble", why).build())
                .orElseGet(() -> Health.up().build());
    }
}
