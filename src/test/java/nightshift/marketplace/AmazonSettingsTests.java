package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class AmazonSettingsTests {
    private static AmazonSettings settings(Map<String, Object> own) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("own", new TreeMap<>(own)));
        environment
                .getPropertySources()
                .addLast(new YamlPropertySourceLoader()
                        .load("defaults", new ClassPathResource("application.yaml"))
                        .get(0));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("nightshift.amazon", Bindable.of(AmazonSettings.class))
                .get();
    }

    private static String problems(AmazonSettings settings) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(settings).toString();
        }
    }

    @Test
    void haveADefaultForEachValueInTheSettingsFile() throws IOException {
        AmazonSettings settings = settings(Map.of());
        assertThat(settings.configured()).isFalse();
        assertThat(settings.confirmation()).isEqualTo(AmazonSettings.Confirmation.FEED);
        assertThat(settings.feedAlertAfter()).hasHours(2);
        assertThat(settings.marketplaceId()).isEqualTo("ATVPDKIKX0DER");
        assertThat(problems(settings)).isEqualTo("[]");
    }

    @Test
    void nameWhatIsMissingNextToAClientId() throws IOException {
        assertThat(problems(settings(Map.of("nightshift.amazon.client-id", "amzn1"))))
                .contains("nightshift.amazon.client-id is set, so client-secret, refresh-token");
    }

    @Test
    void neverPrintSecrets() throws IOException {
        assertThat(settings(Map.of(
                                "nightshift.amazon.client-secret",
                                "s3cret",
                                "nightshift.amazon.refresh-token",
                                "Atzr|x"))
                        .toString())
                .doesNotContain("s3cret", "Atzr");
    }
}
