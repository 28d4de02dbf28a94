package nightshift.microsoftgraph;

import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** Asks for the folder's counts, the cheapest question: token, permission and mailbox are all right when it is answered. */
final class MicrosoftGraphHealthCheck extends AbstractHealthCheck {
    private final GraphReads reads;
    private final MicrosoftGraphConfiguration configuration;

    MicrosoftGraphHealthCheck(String mailbox, GraphReads reads, MicrosoftGraphConfiguration configuration) {
        super("camel", "producer:microsoft-graph-" + mailbox + "-" + configuration.getOperation());
        this.reads = reads;
        this.configuration = configuration;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        try {
            GraphFolder folder = reads.folder(configuration.getFolder());
            builder.detail("messages", folder.totalItemCount()).up();
        } catch (GraphException e) {
            builder.message(e.getMessage())
                    .detail(SERVICE_STATUS_CODE, e.getStatusCode())
                    .detail(SERVICE_ERROR_CODE, e.getCode())
                    .error(e)
                    .down();
        }
    }
}
