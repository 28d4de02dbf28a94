package nightshift.pricing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.settings.SettingsFailureAnalyzer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/** The settings of repricing as Nightshift reads them: the delivered file, and what an owner writes over it. */
final class Settings {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Settings() {}

    static PricingSettings withDefaults() {
        return with("");
    }

    /** @param yaml what stands below {@code nightshift.pricing} of the owner's own file, in flow style or in lines */
    static PricingSettings with(String yaml) {
        List<PropertySource<?>> sources = Stream.concat(own(yaml), delivered()).toList();
        ApplicationConversionService conversion = new ApplicationConversionService();
        conversion.addConverter(new AmountOfNumber());
        conversion.addConverter(new PercentOfNumber());
        Binder binder = new Binder(ConfigurationPropertySources.from(sources), null, conversion);
        PricingSettings settings =
                binder.bind("nightshift.pricing", PricingSettings.class).get();
        Set<ConstraintViolation<PricingSettings>> wrong = VALIDATOR.validate(settings);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong.stream()
                    .map(one -> one.getMessage().startsWith("nightshift.")
                            ? one.getMessage()
                            : "nightshift.pricing." + one.getPropertyPath() + " " + one.getMessage())
                    .collect(Collectors.joining("\n")));
        }
        return settings;
    }

    /** What Nightshift says when it refuses to start. */
    static String sentence(Throwable failure) {
        return Objects.requireNonNull(Objects.requireNonNull(
                        new SettingsFailureAnalyzer().analyze(failure), () -> "no sentence for " + failure)
                .getDescription());
    }

    private static Stream<PropertySource<?>> own(String yaml) {
        String indented = yaml.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return yaml.isBlank() ? Stream.empty() : load("own", "nightshift:\n  pricing:\n" + indented);
    }

    private static Stream<PropertySource<?>> delivered() {
        try {
            Path here = Path.of(System.getProperty("nightshift.basedir", "."), "application.yaml");
            Path file = Files.exists(here) ? here : Path.of("..", "application.yaml");
            return new YamlPropertySourceLoader()
                    .load("delivered", new FileSystemResource(file)).stream().limit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PropertySource<?>> load(String name, String yaml) {
        try {
            return new YamlPropertySourceLoader()
                    .load(name, new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8))).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
