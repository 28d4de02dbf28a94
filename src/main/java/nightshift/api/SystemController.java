package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import nightshift.monitoring.RemoteStandings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "Systems", description = "Which remote systems answer")
class SystemController {
    private final RemoteStandings standings;

    SystemController(RemoteStandings standings) {
        this.standings = standings;
    }

    record SystemAnswer(
            @Schema(example = "Shopify") String system,
            boolean reachable,
            @Nullable Instant unreachableSince,
            @Schema(description = "Calls in a row that failed") int failures,
            @Nullable String failure,
            Instant calledAt,
            @Nullable Instant answeredAt) {
        static SystemAnswer of(RemoteStandings.Standing standing) {
            return new SystemAnswer(
                    standing.system().label(),
                    standing.reachable(),
                    standing.failingSince().orElse(null),
                    standing.failures(),
                    standing.failure().orElse(null),
                    standing.calledAt(),
                    standing.answeredAt().orElse(null));
        }
    }

    @GetMapping("/api/v1/systems")
    @Operation(
            summary = "Remote systems as they answered last",
            description = "What this process saw since its start; nothing is called in order to know")
    List<SystemAnswer> list() {
        return standings.all().stream().map(SystemAnswer::of).toList();
    }
}
