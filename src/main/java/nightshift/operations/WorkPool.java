package nightshift.operations;

import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ThreadPoolProfile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that work through a queue, and those that take up what was left: pools of their own, so that schedules and the desk never wait for them. */
@Configuration(proxyBeanMethods = false)
class WorkPool {
    private static final int WAITING = 1000;

    @Bean
    ThreadPoolProfile work(OperationsSettings settings) {
        return pool("work", settings);
    }

    @Bean
    ThreadPoolProfile recoveryPool(OperationsSettings settings) {
        return pool("recovery", settings);
    }

    private static ThreadPoolProfile pool(String name, OperationsSettings settings) {
        return new ThreadPoolProfileBuilder(name)
                .poolSize(settings.workers())
                .maxPoolSize(settings.workers())
                .maxQueueSize(WAITING)
                .build();
    }
}
