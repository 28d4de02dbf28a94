package nightshift.microsoftgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.health.HealthCheck;
import org.junit.jupiter.api.Test;

class MicrosoftGraphHealthTests {
    @Test
    void goesDownWithTheStatusWhenTheMailboxIsClosedAndUpAgain() {
        try (GraphWorld world = new GraphWorld()) {
            MicrosoftGraphEndpoint endpoint = world.camel.getEndpoint(
                    "microsoft-graph:" + GraphWorld.MAILBOX + "?operation=delta", MicrosoftGraphEndpoint.class);
            HealthCheck check = new MicrosoftGraphHealthCheck(
                    GraphWorld.MAILBOX, endpoint.open().reads(), endpoint.getConfiguration());

            world.graph.permit(GraphWorld.MAILBOX, false);
            HealthCheck.Result down = check.call(Map.of());
            world.graph.permit(GraphWorld.MAILBOX, true);

            assertThat(down.getState()).isEqualTo(HealthCheck.State.DOWN);
            assertThat(down.getDetails()).containsEntry("service.error.code", "ErrorAccessDenied");
            assertThat(check.call(Map.of()).getState()).isEqualTo(HealthCheck.State.UP);
        }
    }
}
