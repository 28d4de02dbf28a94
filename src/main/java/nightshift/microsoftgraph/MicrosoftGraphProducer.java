package nightshift.microsoftgraph;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.Nullable;

/** Performs one operation a message. The answer becomes the body. */
public class MicrosoftGraphProducer extends DefaultProducer {
    private final GraphMailbox mailbox;
    private @Nullable MicrosoftGraphHealthCheck healthCheck;
    private @Nullable WritableHealthCheckRepository healthChecks;

    public MicrosoftGraphProducer(MicrosoftGraphEndpoint endpoint) {
        super(endpoint);
        mailbox = endpoint.open();
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        Message message = exchange.getMessage();
        GraphExceptionMapper mapper = configuration().getExceptionMapper();
        try {
            perform(operation(message), new GraphArguments(message, configuration()), message);
        } catch (GraphResyncRequired e) {
            throw e;
        } catch (GraphException e) {
            throw mapper == null ? e : mapper.map(e);
        }
    }

    private void perform(MicrosoftGraphOperation operation, GraphArguments given, Message message) throws Exception {
        switch (operation) {
            case createDraft -> message.setBody(mailbox.writes().createDraft(given.draft()));
            case createReply, createReplyAll ->
                message.setBody(mailbox.writes().createReply(given.messageId(), operation.name(), given.draft()));
            case addAttachment ->
                mailbox.uploads().add(given.messageId(), given.attachmentName(), given.contentType(), given.bytes());
            case send -> mailbox.writes().send(given.messageId());
            case move -> message.setBody(mailbox.writes().move(given.messageId(), given.destination()));
            case updateMessage -> message.setBody(mailbox.writes().update(given.messageId(), given.update()));
            default -> read(operation, given, message);
        }
    }

    private void read(MicrosoftGraphOperation operation, GraphArguments given, Message message) throws GraphException {
        GraphReads reads = mailbox.reads();
        switch (operation) {
            case delta -> message.setBody(reads.delta(given.takeLink(), given.folder(), given.since()));
            case listMessages ->
                message.setBody(
                        given.conversationId() == null
                                ? reads.list(given.folder(), given.since())
                                : reads.conversation(given.folder(), given.conversationId()));
            case getMessage -> message.setBody(reads.message(given.messageId()));
            case getFolder -> message.setBody(reads.folder(given.folder()));
            case listAttachments -> message.setBody(reads.attachments(given.messageId()));
            case findByKey -> message.setBody(reads.findByKey(given.key()));
            case getAttachment -> attachment(reads.attachment(given.messageId(), given.attachmentId()), message);
            default -> throw new IllegalArgumentException("Unknown operation " + operation);
        }
    }

    private static void attachment(GraphAnswer answer, Message message) {
        message.setBody(answer.body());
        message.setHeader(
                MicrosoftGraphConstants.CONTENT_TYPE,
                answer.headers().firstValue("Content-Type").orElse("application/octet-stream"));
    }

    private MicrosoftGraphOperation operation(Message message) {
        MicrosoftGraphOperation asked =
                message.getHeader(MicrosoftGraphConstants.OPERATION, MicrosoftGraphOperation.class);
        MicrosoftGraphOperation operation = asked == null ? configuration().getOperation() : asked;
        if (operation == null) {
            throw new IllegalArgumentException(
                    "The option operation is not set, nor the header " + MicrosoftGraphConstants.OPERATION);
        }
        return operation;
    }

    private MicrosoftGraphConfiguration configuration() {
        return ((MicrosoftGraphEndpoint) getEndpoint()).getConfiguration();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        MicrosoftGraphEndpoint endpoint = (MicrosoftGraphEndpoint) getEndpoint();
        healthChecks = HealthCheckHelper.getHealthCheckRepository(
                endpoint.getCamelContext(), "producers", WritableHealthCheckRepository.class);
        if (healthChecks != null) {
            healthCheck = new MicrosoftGraphHealthCheck(endpoint.getMailbox(), mailbox.reads(), configuration());
            healthCheck.setEnabled(endpoint.component().isHealthCheckProducerEnabled());
            healthChecks.addHealthCheck(healthCheck);
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (healthChecks != null && healthCheck != null) {
            healthChecks.removeHealthCheck(healthCheck);
            healthCheck = null;
        }
        super.doStop();
    }
}
