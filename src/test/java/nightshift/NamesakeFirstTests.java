package nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NamesakeFirstTests {
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void theApplicationUsesIt() {
        new QuickWiring().initialize(application);

        AutowireCandidateResolver resolver =
                application.getDefaultListableBeanFactory().getAutowireCandidateResolver();
        assertThat(resolver).isInstanceOf(NamesakeFirst.class);
    }

    @Test
    void takesTheBeanThatIsNamedAfterItsTypeWithoutALookAtOthers() {
        Bell bell = new Bell("front door");
        register("namesakeFirstTests.Bell", bell);
        register("another", new Bell("back door"));

        assertThat(rung()).isEqualTo(bell);
    }

    @Test
    void takesSettingsByTheirPrefix() {
        new QuickWiring().initialize(application);
        Loudness loudness = new Loudness(7);
        application.getBeanFactory().registerSingleton("bells.loudness-" + Loudness.class.getName(), loudness);
        application.registerBean("needs", NeedsLoudness.class);
        application.refresh();

        assertThat(application.getBean(NeedsLoudness.class).loud()).isEqualTo(loudness);
    }

    @Test
    void looksForTheTypeWhereNothingIsNamedAfterIt() {
        Bell bell = new Bell("back door");
        register("another", bell);

        assertThat(rung()).isEqualTo(bell);
    }

    @Test
    void looksForTheTypeWhereItsNameIsTakenBySomethingElse() {
        register("namesakeFirstTests.Bell", "not a bell");
        Bell bell = new Bell("back door");
        register("another", bell);

        assertThat(rung()).isEqualTo(bell);
    }

    @Test
    void prefersThePrimaryOneToTheNamesake() {
        register("namesakeFirstTests.Bell", new Bell("front door"));
        RootBeanDefinition primary = new RootBeanDefinition(Bell.class, () -> new Bell("preferred"));
        primary.setPrimary(true);
        application.registerBeanDefinition("another", primary);

        assertThat(rung().where()).isEqualTo("preferred");
    }

    @Test
    void refusesToChooseBetweenTwo() {
        register("one", new Bell("front door"));
        register("other", new Bell("back door"));

        assertThatThrownBy(this::rung)
                .isInstanceOf(UnsatisfiedDependencyException.class)
                .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class);
    }

    private void register(String name, Object bean) {
        application.getBeanFactory().registerSingleton(name, bean);
    }

    private Bell rung() {
        new QuickWiring().initialize(application);
        application.registerBean("needs", NeedsBell.class);
        application.refresh();
        return application.getBean(NeedsBell.class).ringing();
    }

    record Bell(String where) {}

    record NeedsBell(Bell ringing) {}

    @ConfigurationProperties("bells.loudness")
    record Loudness(int level) {}

    record NeedsLoudness(Loudness loud) {}
}
