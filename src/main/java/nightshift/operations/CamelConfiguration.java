package nightshift.operations;

import org.apache.camel.CamelContext;
import org.apache.camel.ContextEvents;
import org.apache.camel.spi.StartupConditionStrategy;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.CamelConfigurationProperties;
import org.apache.camel.spring.boot.CamelSpringBootApplicationController;
import org.apache.camel.spring.spi.CamelBeanPostProcessor;
import org.apache.camel.support.ResetableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the place of the context that Camel's {@link CamelAutoConfiguration} would make: the same, quicker to start. */
@Configuration(proxyBeanMethods = false)
class CamelConfiguration {
    @Bean(destroyMethod = "") // Spring's context stops it first of all
    CamelContext camelContext(
            ApplicationContext application,
            CamelConfigurationProperties settings,
            CamelBeanPostProcessor postProcessor,
            StartupConditionStrategy conditions)
            throws Exception {
        ResetableClock boot = new ResetableClock();
        CamelSpringBootApplicationController controller = new CamelSpringBootApplicationController(application);
        LargeCamelContext camel =
                new LargeCamelContext(application, settings.getMain().isWarnOnEarlyShutdown(), controller);
        camel.getClock().add(ContextEvents.BOOT, boot);
        controller.setCamelContext(camel);
        postProcessor.setCamelContext(camel);
        camel.getCamelContextExtension().addContextPlugin(CamelBeanPostProcessor.class, postProcessor);
        camel.getCamelContextExtension().addContextPlugin(StartupConditionStrategy.class, conditions);
        return CamelAutoConfiguration.doConfigureCamelContext(application, camel, settings, controller);
    }
}
