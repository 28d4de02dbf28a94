package nightshift.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says which remote system cannot be reached, and since when. Then the whole is degraded, not down: Nightshift itself is well,
 * keeps what it could not write, and goes on. To restart it would help nobody.
 */
@Component("remoteSystems")
class RemoteSystemsHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED");

    private final RemoteStandings standings;

    RemoteSystemsHealth(RemoteStandings standings) {
        this.standings = standings;
    }

    @Override
    public Health health() {
        boolean allReachable = standings.all().stream().allMatch(RemoteStandings.Standing::reachable);
        Health.Builder health = Health.status(allReachable ? Status.UP : DEGRADED);
        standings.all().forEach(standing -> health.withDetail(standing.system().label(), details(standing)));
        return health.build();
    }

    private static Map<String, Object> details(RemoteStandings.Standing standing) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("reachable", standing.reachable());
        standing.failingSince().ifPresent(since -> details.put("unreachableSince", since));
        standing.failure().ifPresent(failure -> details.put("failure", failure));
        standing.answeredAt().ifPresent(at -> details.put("lastAnswered", at));
        return details;
    }
}
