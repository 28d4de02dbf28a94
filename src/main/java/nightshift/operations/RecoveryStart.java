package nightshift.operations;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Recovers once the application is ready, then regularly, unless schedules are switched off: {@code --nightshift.run}
 * recovers by itself before it runs, {@code --nightshift.check} must not write at all.
 */
@Component
class RecoveryStart {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryStart.class);

    private final CamelContext camel;
    private final ProducerTemplate producer;
    private final Environment environment;

    RecoveryStart(CamelContext camel, ProducerTemplate producer, Environment environment) {
        this.camel = camel;
        this.producer = producer;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() throws Exception {
        if (!environment.getProperty("nightshift.schedules-enabled", Boolean.class, true)
                || camel.getRoute("recover") == null) {
            return;
        }
        var unused = producer.asyncSend("direct:recover", exchange -> {});
        camel.getRouteController().startRoute("recover-schedule");
        LOG.info("Recovery is scheduled");
    }
}
