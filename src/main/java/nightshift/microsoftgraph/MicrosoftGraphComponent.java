package nightshift.microsoftgraph;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.jspecify.annotations.Nullable;

/** Creates {@code microsoft-graph} endpoints. One component speaks for one application registered at Microsoft Entra. */
@Component("microsoft-graph")
public class MicrosoftGraphComponent extends HealthCheckComponent {
    @Metadata(description = "The options shared by all endpoints")
    private MicrosoftGraphConfiguration configuration = new MicrosoftGraphConfiguration();

    @Metadata(label = "advanced", description = "Keeps the access token. Unset: in memory")
    private @Nullable TokenStore tokenStore;

    @Metadata(
            defaultValue = "4",
            description =
                    "Requests in flight for the application as a whole, over all mailboxes. Whether Outlook's limit of 4 counts for each mailbox or for the application is disputed; 4 is right under both readings")
    private int maxConcurrentRequestsPerApp = 4;

    private Clock clock = Clock.systemUTC();
    private Runnable beforeRequest = () -> {};
    private final Map<String, TokenStore> inMemory = new ConcurrentHashMap<>();
    private final Map<Long, HttpClient> clients = new ConcurrentHashMap<>();
    private final CheckpointStore checkpoints = new InMemoryCheckpointStore();
    private @Nullable GraphPermits permits;

    public MicrosoftGraphComponent() {}

    public MicrosoftGraphComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        if (remaining.isBlank()) {
            throw new IllegalArgumentException("A mailbox must be named: microsoft-graph:orders@store.example");
        }
        MicrosoftGraphEndpoint endpoint = new MicrosoftGraphEndpoint(uri, this, remaining, configuration.copy());
        setProperties(endpoint, parameters);
        return endpoint;
    }

    GraphShared shared(MicrosoftGraphConfiguration used) {
        String application = used.getClientId() + " " + used.getTenantId() + " " + used.getTokenUrl();
        TokenStore tokens = tokenStore != null
                ? tokenStore
                : inMemory.computeIfAbsent(application, key -> new InMemoryTokenStore(clock));
        HttpClient client = clients.computeIfAbsent(used.getConnectTimeout(), GraphTransport::client);
        return new GraphShared(client, permits(), tokens, clock, beforeRequest);
    }

    private synchronized GraphPermits permits() {
        if (permits == null) {
            permits = new GraphPermits(maxConcurrentRequestsPerApp);
        }
        return permits;
    }

    CheckpointStore checkpoints() {
        return checkpoints;
    }

    public MicrosoftGraphConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(MicrosoftGraphConfiguration configuration) {
        this.configuration = configuration;
    }

    public @Nullable TokenStore getTokenStore() {
        return tokenStore;
    }

    public void setTokenStore(@Nullable TokenStore tokenStore) {
        this.tokenStore = tokenStore;
    }

    public int getMaxConcurrentRequestsPerApp() {
        return maxConcurrentRequestsPerApp;
    }

    public void setMaxConcurrentRequestsPerApp(int maxConcurrentRequestsPerApp) {
        this.maxConcurrentRequestsPerApp = maxConcurrentRequestsPerApp;
    }

    /** Called right before each request is sent. What it throws holds the request back: nothing is sent then. */
    public void beforeRequest(Runnable check) {
        beforeRequest = check;
    }

    /** The source of time for token expiry. */
    public void useClock(Clock other) {
        clock = other;
    }
}
