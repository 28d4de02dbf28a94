package nightshift.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** Which remote systems answered when they were last called, as this process saw it. Nobody is called in order to know. */
@Component
public class RemoteStandings {
    private final Map<RemoteSystem, Standing> standings = new ConcurrentHashMap<>();
    private final Clock clock;

    RemoteStandings(Clock clock) {
        this.clock = clock;
    }

    /**
     * How a system stood at its last call.
     *
     * @param failingSince the first of the calls in a row that failed; empty: it answered
     * @param failure one sentence on the last of them
     * @param failures how many failed in a row
     */
    public record Standing(
            RemoteSystem system,
            Optional<Instant> failingSince,
            Optional<String> failure,
            int failures,
            Instant calledAt,
            Optional<Instant> answeredAt) {
        public boolean reachable() {
            return failingSince.isEmpty();
        }
    }

    void answered(RemoteSystem system) {
        Instant now = clock.instant();
        standings.put(system, new Standing(system, Optional.empty(), Optional.empty(), 0, now, Optional.of(now)));
    }

    void failed(RemoteSystem system, String sentence) {
        Instant now = clock.instant();
        standings.compute(
                system,
                (key, before) -> new Standing(
                        system,
                        Optional.of(before == null ? now : before.failingSince().orElse(now)),
                        Optional.of(sentence),
                        before == null ? 1 : before.failures() + 1,
                        now,
                        before == null ? Optional.empty() : before.answeredAt()));
    }

    /** Every system that was called since the start. */
    public List<Standing> all() {
        return standings.values().stream()
                .sorted(Comparator.comparing(Standing::system))
                .toList();
    }
}
