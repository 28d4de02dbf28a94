package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

class BeansByTypeTests {
    private final AnnotationConfigApplicationContext application =
            new AnnotationConfigApplicationContext(Beans.class, BeansByType.class);
    private final BeansByType beans = application.getBean(BeansByType.class);

    @AfterEach
    void close() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Single.class,
                Greeter.class,
                Hello.class,
                Made.class,
                Factory.class,
                Fresh.class,
                Later.class,
                Missing.class,
                Runnable.class,
                Beans.class
            })
    void findsWhatSpringFinds(Class<?> type) {
        assertThat(List.copyOf(beans.findByTypeWithName(type).entrySet()))
                .isEqualTo(List.copyOf(application.getBeansOfType(type).entrySet()));
    }

    @Test
    void findsTheOneBeanOfAClass() {
        assertThat(beans.findByType(Single.class)).containsExactly(application.getBean(Single.class));
    }

    @Test
    void findsWhatWasAddedSince() {
        assertThat(beans.findByType(StringBuilder.class)).isEmpty();
        application.getBeanFactory().registerSingleton("added", new StringBuilder("added"));

        assertThat(beans.findByTypeWithName(StringBuilder.class)).containsOnlyKeys("added");
    }

    @Test
    void asksSpringWhileBeansAreStillMade() {
        BeansByType early = new BeansByType(application);

        assertThat(early.findByTypeWithName(Greeter.class)).containsOnlyKeys("hello", "goodbye");
    }

    interface Greeter {}

    record Single() {}

    record Hello() implements Greeter {}

    record Goodbye() implements Greeter {}

    record Made() {}

    static class Fresh {}

    static class Later {}

    static class Missing {}

    static class Factory implements FactoryBean<Made> {
        private final Made made = new Made();

        @Override
        public Made getObject() {
            return made;
        }

        @Override
        public Class<?> getObjectType() {
            return Made.class;
        }
    }

    @Configuration
    static class Beans {
        @Bean
        Single single() {
            return new Single();
        }

        @Bean
        Greeter hello() {
            return new Hello();
        }

        @Bean
        Goodbye goodbye() {
            return new Goodbye();
        }

        @Bean
        Factory factory() {
            return new Factory();
        }

        @Bean
        @Scope("prototype")
        Later each() {
            return ONE;
        }

        @Bean
        @Lazy
        Fresh fresh() {
            return new Fresh();
        }

        @Bean
        @Nullable
        Missing missing() {
            return null;
        }
    }

    private static final Later ONE = new Later();
}
