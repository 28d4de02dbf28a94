package nightshift.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.AssertTrue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

class SettingsTests {
    private static final String[] GOOD = {
        "nightshift.time-zone=America/New_York",
        "nightshift.mode=shadow",
        "nightshift.schedules-enabled=true",
        "nightshift.summary.to=owner@store.example",
        "nightshift.desk.url=http://localhost:8080"
    };

    @Import({UnknownSettings.class, SettingChecks.class})
    @EnableConfigurationProperties({StoreSettings.class, ScheduleSettings.class, Night.class})
    static class Application {}

    @Validated
    @ConfigurationProperties("nightshift.night")
    record Night(
            @Nullable Duration lookEvery,
            @Nullable Duration answerWithin,
            @Nullable DataSize largest,
            @Nullable String schedule,
            @Nullable LocalTime from,
            int workers) {
        @AssertTrue(message = "workers and schedule exclude each other")
        boolean isPossible() {
            return workers < 100;
        }
    }

    @ConfigurationProperties("nightshift.shop")
    record Shop(int clientSecret) {}

    @EnableConfigurationProperties(Shop.class)
    static class WithSecret {}

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Application.class)
            .withPropertyValues(GOOD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nightshift.time-zone=New York | nightshift.time-zone: \"New York\" is not a time zone; write for example America/New_York",
                "nightshift.mode=atuo | nightshift.mode: \"atuo\" is none of off, shadow, review, auto",
                "nightshift.mailboxes[0].address=orders at store | nightshift.mailboxes[0].address: \"orders at store\" is not a mail address",
                "nightshift.mailboxes[0].since=yesterday | nightshift.mailboxes[0].since: \"yesterday\" is not a point of time; write for example 2026-11-01T00:00:00Z",
                "nightshift.suppliers[0].po-pattern=PO | nightshift.suppliers[0].name: is missing; write it in application.yaml",
                "nightshift.schedules-enabled=sometimes | nightshift.schedules-enabled: \"sometimes\" is neither true nor false; write one of them",
                "nightshift.time-zon=UTC | nightshift.time-zon: there is no such setting; did you mean nightshift.time-zone?",
                "nightshift.suppliers[0].adresses=*@x.example | nightshift.suppliers[0].adresses: there is no such setting; did you mean nightshift.suppliers[].addresses?",
                "nightshift.night.look-every=30 | nightshift.night.look-every: \"30\" has no unit; write for example 30s, 10m, 2h or 7d",
                "nightshift.night.look-every=-30s | nightshift.night.look-every: \"-30s\" is less than nothing; write for example 30s",
                "nightshift.night.look-every=soon | nightshift.night.look-every: \"soon\" is not a length of time; write for example 10m or 2h",
                "nightshift.night.answer-within=0 | nightshift.night.answer-within: \"0\" would wait for ever; write for example 30s",
                "nightshift.night.largest=25 | nightshift.night.largest: \"25\" has no unit; write for example 25MB",
                "nightshift.night.largest=large | nightshift.night.largest: \"large\" is not a size; write for example 25MB",
                "nightshift.night.schedule=0 4 * * * | nightshift.night.schedule: \"0 4 * * *\" is no Quartz cron expression (Unexpected end of expression.); write for example \"0 0 4 * * ?\"",
                "nightshift.night.from=ten | nightshift.night.from: \"ten\" is not a time of day; write for example \"22:00\"",
                "nightshift.night.workers= | nightshift.night.workers: is empty; write for example 3",
                "nightshift.night.workers=100 | nightshift.night: workers and schedule exclude each other",
                "nightshift.mailboxes=orders@store.example | nightshift.mailboxes: \"orders@store.example\" is no list of entries; application.yaml shows one",
                "nightshift.colour=blue | nightshift.colour: there is no such setting; application.yaml in the project's top folder lists all of them",
            })
    void stopsTheStartWithOneSentence(String setting, String sentence) {
        assertThat(sentenceFor(setting)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightshift.night.look-every=0",
                "nightshift.night.look-every=PT30S",
                "nightshift.night.largest=0",
                "nightshift.night.schedule=",
                "nightshift.night.schedule=0 0/5 * * * ?"
            })
    void takesWhatMeansOneThingOnly(String setting) {
        runner.withPropertyValues(setting)
                .run(context -> assertThat(context.getStartupFailure()).isNull());
    }

    @Test
    void refusesAPatternThatIsNoRegularExpression() {
        runner.withPropertyValues(
                        "nightshift.suppliers[0].name=Harbor",
                        "nightshift.suppliers[1].name=Acme",
                        "nightshift.suppliers[1].po-pattern=PO-(\\d+")
                .run(
                        context -> assertThat(sentence(context.getStartupFailure()))
                                .isEqualTo(
                                        "nightshift.suppliers[1].po-pattern: \"PO-(\\d+\" is not a regular expression (Unclosed group at character 8); write for example 'PO-[0-9]+'"));
    }

    @Test
    void refusesTwoSuppliersWhomNothingTellsApart() {
        assertThat(sentenceFor(
                        "nightshift.suppliers[0].name=Acme",
                        "nightshift.suppliers[0].mode=auto",
                        "nightshift.suppliers[1].name=Acme",
                        "nightshift.suppliers[1].mode=shadow"))
                .isEqualTo(
                        "nightshift.suppliers: \"Acme\" stands there twice; make one of them, or give each a name of its own");
        assertThat(sentenceFor(
                        "nightshift.suppliers[0].name=Line A",
                        "nightshift.suppliers[0].addresses=a@group.example,*@group.example",
                        "nightshift.suppliers[1].name=Line B",
                        "nightshift.suppliers[1].addresses=*@Group.example"))
                .isEqualTo(
                        "nightshift.suppliers: \"*@group.example\" is an address of both Line A and Line B; leave it with the one who writes from it, and give the other his exact address");
    }

    @Test
    void namesTheSettingThatIsMissing() {
        ApplicationContextRunner without = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withUserConfiguration(Application.class)
                .withPropertyValues(Stream.of(GOOD)
                        .filter(setting -> !setting.contains("time-zone"))
                        .toArray(String[]::new));
        without.run(context -> assertThat(sentence(context.getStartupFailure()))
                .isEqualTo("nightshift.time-zone: is missing; write it in application.yaml"));
    }

    @Test
    void passesOnWhatAModuleSaysOfSettingsThatDoNotGoTogether() {
        Throwable failure = new IllegalStateException(
                "Failed to instantiate", new IllegalStateException("nightshift.mailboxes names a mailbox, but ..."));
        assertThat(sentence(failure)).isEqualTo("nightshift.mailboxes names a mailbox, but ...");
        assertThat(new SettingsFailureAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    @Test
    void neverShowsTheValueOfASecret() {
        runner.withUserConfiguration(WithSecret.class)
                .withPropertyValues("nightshift.shop.client-secret=s3cr3t")
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .isEqualTo(
                                "nightshift.shop.client-secret: the value is not a whole number; write for example 3"));
    }

    @Test
    void readsYamlsOffAsTheModeOff() {
        runner.withInitializer(context -> {
                    try {
                        new YamlPropertySourceLoader()
                                .load(
                                        "file",
                                        new ByteArrayResource(
                                                "nightshift: {mode: off}".getBytes(StandardCharsets.UTF_8)))
                                .forEach(context.getEnvironment().getPropertySources()::addFirst);
                    } catch (java.io.IOException failed) {
                        throw new java.io.UncheckedIOException(failed);
                    }
                })
                .run(context ->
                        assertThat(context.getBean(StoreSettings.class).mode()).isEqualTo(Mode.OFF));
    }

    @Test
    void readsMailboxesAndSuppliersIntoValues() {
        runner.withPropertyValues(
                        "nightshift.mailboxes[0].address=Orders@store.example",
                        "nightshift.mailboxes[0].purpose=orders",
                        "nightshift.suppliers[0].name=Harbor",
                        "nightshift.suppliers[0].addresses=*@harbor.example")
                .run(context -> {
                    StoreSettings settings = context.getBean(StoreSettings.class);
                    assertThat(settings.mailboxes().get(0).address())
                            .isEqualTo(new EmailAddress("orders@store.example"));
                    assertThat(settings.suppliers().get(0).addresses()).containsExactly("*@harbor.example");
                });
    }

    private String sentenceFor(String... settings) {
        String[] sentence = new String[1];
        runner.withPropertyValues(settings).run(context -> sentence[0] = sentence(context.getStartupFailure()));
        return sentence[0];
    }

    private static String sentence(Throwable failure) {
        assertThat(failure).as("the start should have failed").isNotNull();
        return Objects.requireNonNull(new SettingsFailureAnalyzer().analyze(failure))
                .getDescription();
    }
}
