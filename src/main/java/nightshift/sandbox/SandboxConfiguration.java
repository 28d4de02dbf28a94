package nightshift.sandbox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Profile {@code sandbox}: the simulated world inside this process. It stands before any other bean is made, so that
 * nothing can call a remote system, or open the database, before it is known that all of it is simulated.
 */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxConfiguration {
    static final Clock CLOCK = Clock.systemUTC();

    private static final Logger LOG = LoggerFactory.getLogger(SandboxConfiguration.class);

    @Bean
    static BeanFactoryPostProcessor sandboxStart(ConfigurableEnvironment environment) {
        return beans -> {
            new LoopbackGuard(environment).check();
            SandboxSettings settings = SandboxSettings.from(environment);
            if (settings.start()) {
                start(beans, settings);
                // after the port is ours: a sandbox that runs already keeps its database
                new SandboxDatabase(environment.getProperty("spring.datasource.url", "")).remove();
            }
        };
    }

    private static void start(ConfigurableListableBeanFactory beans, SandboxSettings settings) {
        WorldAhead worlds = beans.getSingleton(SandboxAhead.WORLD) instanceof WorldAhead begun
                ? begun
                : WorldAhead.of(settings.contents(), CLOCK);
        SandboxWorld sandbox = SandboxWorld.start(settings.port(), CLOCK, worlds);
        beans.registerSingleton("sandboxWorld", sandbox);
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean("sandboxWorld", sandbox::close);
        LOG.info("Sandbox: a simulated Outlook, Shopify and Amazon at {}/control/", sandbox.url());
    }
}
