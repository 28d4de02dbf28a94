package nightshift.operations;

import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ThreadPoolProfile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that work through a queue: a pool of its own, so that schedules and the desk never wait for it. */
@Configuration(proxyBeanMethods = false)
class WorkPool {
    @Bean
    ThreadPoolProfile work(OperationsSettings settings) {
        return new ThreadPoolProfileBuilder("work")
                .poolSize(settings.workers())
                .maxPoolSize(settings.workers())
                .maxQueueSize(1000)
                .build();
    }
}
