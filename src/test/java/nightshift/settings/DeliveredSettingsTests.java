package nightshift.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;

/** application.yaml, the documents and the records that are read from the settings name the same settings. */
class DeliveredSettingsTests {
    private static final Path PROJECT = Path.of(System.getProperty("nightshift.basedir", "."));
    private static final Path FILE = PROJECT.resolve("application.yaml");

    private static final Pattern WRITTEN_OUT = Pattern.compile("(?<!-D)nightshift\\.[a-z][a-z-]*(?:\\.[a-z][a-z-]*)*");
    private static final Pattern SHORTENED = Pattern.compile("(?<=`)[a-z][a-z-]*(?:\\.[a-z][a-z-]*)+(?=[`:=])");

    /** A command is an option of one start, not a setting of the file. */
    private static final String COMMANDS = "CommandLineOptions";

    private final EnumerablePropertySource<?> delivered = (EnumerablePropertySource<?>) delivered();
    private final KnownSettings known = new KnownSettings();
    private final KnownSettings lasting = new KnownSettings();

    @Import({UnknownSettings.class, SettingChecks.class})
    @ConfigurationPropertiesScan("nightshift")
    @ComponentScan(
            basePackages = "nightshift.pricing",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(ConfigurationPropertiesBinding.class))
    static class Application {}

    DeliveredSettingsTests() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.setEnvironment(new MockEnvironment().withProperty("spring.profiles.active", "sandbox"));
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scan.findCandidateComponents("nightshift").stream()
                .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
                .filter(type -> type.isRecord() && !type.isMemberClass())
                .forEach(this::add);
    }

    @Test
    void theDeliveredFileCanBeRead() {
        runner().run(context -> assertThat(context.getStartupFailure()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightshift.documents.max-size", "nightshift.documents.read-within"})
    void namesASettingThatIsLeftEmpty(String setting) {
        runner().withPropertyValues(setting + "=")
                .run(context -> assertThat(Objects.requireNonNull(new SettingsFailureAnalyzer()
                                        .analyze(Objects.requireNonNull(context.getStartupFailure())))
                                .getDescription())
                        .isEqualTo(setting + ": is missing; write it in application.yaml"));
    }

    @Test
    void everySettingThatIsReadIsNamedInTheFile() {
        String file = text(FILE).split("\n---\n", 2)[0];
        Set<String> settings = Arrays.stream(delivered.getPropertyNames())
                .map(name -> name.replaceAll("\\[\\d+]", "[]"))
                .collect(Collectors.toSet());

        assertThat(lasting.names().stream().filter(name -> !name.endsWith("[]") && !name.endsWith("*")))
                .hasSizeGreaterThan(300)
                .allMatch(
                        name -> settings.stream().anyMatch(setting -> (setting + ".").startsWith(name + "."))
                                || file.contains(name.substring(name.lastIndexOf('.') + 1) + ":"),
                        "is named in application.yaml");
    }

    @Test
    void everySettingThatADocumentNamesIsRead() {
        assertThat(documents()).allSatisfy(document -> assertThat(named(text(document)))
                .as(document.getFileName().toString())
                .allMatch(name -> known.contains(ConfigurationPropertyName.of(name)), "is a setting"));
    }

    @Test
    void whatTheFileCallsAQuartzCronIsCheckedAtTheStart() {
        List<MatchResult> crons = Pattern.compile("(?m)^ +([a-z-]+): \"[^\"]*\" +# Quartz cron")
                .matcher(text(FILE))
                .results()
                .toList();

        assertThat(crons).hasSizeGreaterThan(10).allSatisfy(cron -> assertThat(cron.group(1))
                .matches(".*(schedule|poll)"));
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withUserConfiguration(Application.class)
                .withInitializer(
                        context -> context.getEnvironment().getPropertySources().addLast(delivered));
    }

    private static Stream<String> named(String document) {
        Stream<String> writtenOut = WRITTEN_OUT
                .matcher(document.replaceAll("nightshift\\.(jar|env|zip|mv|broken)", ""))
                .results()
                .map(MatchResult::group);
        Stream<String> shortened = SHORTENED
                .matcher(document)
                .results()
                .map(found -> "nightshift." + found.group())
                .filter(DeliveredSettingsTests::looksLikeASetting);
        return Stream.concat(writtenOut, shortened).filter(name -> !isPackage(name));
    }

    /** Its first word is a block of the file, and its last one no ending of a file. */
    private static boolean looksLikeASetting(String name) {
        String[] words = name.split("\\.");
        return text(FILE).contains("\n  " + words[1] + ":")
                && !List.of("js", "css", "yaml").contains(words[2]);
    }

    private static boolean isPackage(String name) {
        return Stream.of("main", "test")
                .map(part -> PROJECT.resolve("src/" + part + "/java").resolve(name.replace('.', '/')))
                .anyMatch(Files::isDirectory);
    }

    /** All but the page about the sandbox, whose books name writes as others name settings. */
    private static List<Path> documents() {
        try (Stream<Path> pages = Files.list(PROJECT.resolve("docs"))) {
            return Stream.concat(Stream.of(PROJECT.resolve("README.md"), PROJECT.resolve("CHANGELOG.md")), pages)
                    .filter(page -> page.toString().endsWith(".md") && !page.endsWith("sandbox-catalog.md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Class<?> settings) {
        ConfigurationProperties properties =
                Objects.requireNonNull(AnnotationUtils.findAnnotation(settings, ConfigurationProperties.class));
        String prefix = (String) Objects.requireNonNull(AnnotationUtils.getValue(properties, "prefix"));
        known.add(prefix, settings);
        if (!settings.getSimpleName().equals(COMMANDS) && !prefix.equals("nightshift.sandbox")) {
            lasting.add(prefix, settings);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static PropertySource<?> delivered() {
        try {
            return new YamlPropertySourceLoader()
                    .load("delivered", new FileSystemResource(FILE))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
