package nightshift.microsoftgraph;

import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/** Read and write Outlook mail over Microsoft Graph. */
@UriEndpoint(
        firstVersion = "4.17.0",
        scheme = "microsoft-graph",
        title = "Microsoft Graph Mail",
        syntax = "microsoft-graph:mailbox",
        category = {Category.CLOUD, Category.MAIL},
        headersClass = MicrosoftGraphConstants.class)
public class MicrosoftGraphEndpoint extends ScheduledPollEndpoint implements EndpointServiceLocation {
    private static final long POLL_EVERY_MILLIS = 60_000;

    @UriPath(description = "The mailbox: its mail address or the id of its user")
    @Metadata(required = true)
    private final String mailbox;

    @UriParam
    private final MicrosoftGraphConfiguration configuration;

    public MicrosoftGraphEndpoint(
            String uri, MicrosoftGraphComponent component, String mailbox, MicrosoftGraphConfiguration configuration) {
        super(uri, component);
        this.mailbox = mailbox;
        this.configuration = configuration;
        setDelay(POLL_EVERY_MILLIS);
    }

    @Override
    public Producer createProducer() {
        return new MicrosoftGraphProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        MicrosoftGraphConsumer consumer = new MicrosoftGraphConsumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    GraphMailbox open() {
        return GraphMailbox.open(mailbox, configuration, component().shared(configuration));
    }

    MicrosoftGraphComponent component() {
        return (MicrosoftGraphComponent) getComponent();
    }

    public String getMailbox() {
        return mailbox;
    }

    public MicrosoftGraphConfiguration getConfiguration() {
        return configuration;
    }

    @Override
    public String getServiceUrl() {
        return configuration.getServiceUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "https";
    }
}
