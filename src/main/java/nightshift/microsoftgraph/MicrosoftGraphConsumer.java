package nightshift.microsoftgraph;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledBatchPollingConsumer;
import org.apache.camel.util.CastUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the delta of a folder, one exchange a message. The link moves on only when every exchange of a page completed well,
 * so a message is never lost but may come twice: use an idempotent consumer on its id.
 *
 * <p>An exchange is done when its processing returns, not when its completions run: what a route hands on to {@code seda} or {@code
 * wireTap} must be stored before. The link is kept by mailbox and folder: two routes on one folder need a checkpoint store each.
 */
public class MicrosoftGraphConsumer extends ScheduledBatchPollingConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(MicrosoftGraphConsumer.class);

    private final MicrosoftGraphEndpoint endpoint;
    private final GraphMailbox mailbox;

    public MicrosoftGraphConsumer(MicrosoftGraphEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.mailbox = endpoint.open();
    }

    @Override
    protected int poll() throws Exception {
        shutdownRunningTask = null;
        pendingExchanges = 0;
        GraphPage page = page();
        forceConsumerAsReady();
        int done = page == null ? 0 : processBatch(CastUtils.cast(exchanges(page)));
        String link = page == null ? null : page.nextLink() == null ? page.deltaLink() : page.nextLink();
        if (page != null && link != null && done == page.messages().size()) {
            checkpoints().save(key(), link);
        }
        return done;
    }

    /** The next page, or null when Graph dropped the link: the next poll begins again. */
    private @Nullable GraphPage page() throws GraphException {
        MicrosoftGraphConfiguration configuration = endpoint.getConfiguration();
        Instant since = GraphArguments.instant(configuration.getSince());
        try {
            return mailbox.reads().delta(checkpoints().link(key()).orElse(null), configuration.getFolder(), since);
        } catch (GraphResyncRequired e) {
            LOG.warn("Microsoft Graph dropped the delta link of {}: reading the folder again", key());
            checkpoints().forget(key());
            return null;
        }
    }

    private Queue<Exchange> exchanges(GraphPage page) {
        Queue<Exchange> queue = new ArrayDeque<>();
        for (GraphMessage message : page.messages()) {
            Exchange exchange = createExchange(false);
            exchange.getMessage().setBody(message);
            exchange.getMessage().setHeader(MicrosoftGraphConstants.MESSAGE_ID, message.id());
            exchange.getMessage().setHeader(MicrosoftGraphConstants.MAILBOX, endpoint.getMailbox());
            queue.add(exchange);
        }
        return queue;
    }

    /** @return how many completed well, counted from the first up to the first that failed */
    @Override
    public int processBatch(Queue<Object> exchanges) throws Exception {
        int total = exchanges.size();
        for (int index = 0; index < total; index++) {
            if (!isBatchAllowed()) {
                return index;
            }
            Exchange exchange = (Exchange) exchanges.remove();
            exchange.setProperty(ExchangePropertyKey.BATCH_INDEX, index);
            exchange.setProperty(ExchangePropertyKey.BATCH_SIZE, total);
            exchange.setProperty(ExchangePropertyKey.BATCH_COMPLETE, index == total - 1);
            pendingExchanges = total - index - 1;
            if (!completed(exchange)) {
                return index;
            }
        }
        return total;
    }

    private boolean completed(Exchange exchange) throws Exception {
        try {
            getProcessor().process(exchange);
            Exception failure = exchange.getException();
            if (failure != null) {
                getExceptionHandler().handleException("A message was not processed and comes again", exchange, failure);
            }
            return failure == null;
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private CheckpointStore checkpoints() {
        CheckpointStore own = endpoint.getConfiguration().getCheckpointStore();
        return own == null ? endpoint.component().checkpoints() : own;
    }

    private String key() {
        return endpoint.getMailbox() + "/" + endpoint.getConfiguration().getFolder();
    }
}
