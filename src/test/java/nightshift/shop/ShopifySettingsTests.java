package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.RemoteFailure;
import nightshift.remote.AccessTokens;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ShopifySettingsTests {
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void namesTheMissingCredentials() {
        assertThat(complaints(settings("https://store.example", "", "", "")))
                .singleElement()
                .asString()
                .contains("nightshift.shopify.access-token", "nightshift.shopify.client-secret");
        assertThat(complaints(settings("https://store.example", "", "id", ""))).hasSize(1);
    }

    @Test
    void isContentWithEitherCredentialOrWithoutAShop() {
        assertThat(complaints(settings("https://store.example/", "t", "", ""))).isEmpty();
        assertThat(complaints(settings("https://store.example", "", "id", "secret")))
                .isEmpty();
        assertThat(complaints(settings("", "", "", ""))).isEmpty();
    }

    @Test
    void wantsTheOriginAlone() {
        assertThat(complaints(settings("https://store.example/admin/api?x=1", "t", "", "")))
                .singleElement()
                .asString()
                .contains("nightshift.shopify.url");
    }

    @Test
    void neverPrintsSecrets() {
        assertThat(settings("https://store.example", "t0ken", "id", "s3cret").toString())
                .doesNotContain("t0ken", "s3cret");
    }

    @Test
    void refusesCallsWithoutAConfiguredShop() {
        ShopifySettings none = settings("", "", "", "");
        ShopifyAccess access = new ShopifyAccess(
                none, Mockito.mock(AccessTokens.class), new ShopifyTokenGrant(none, Clock.systemUTC()));

        assertThatThrownBy(access::require)
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.worthRepeating())
                        .isFalse())
                .hasMessageContaining("nightshift.shopify.url");
    }

    private Set<String> complaints(ShopifySettings settings) {
        return validator.validate(settings).stream()
                .map(violation -> violation.getMessage())
                .collect(Collectors.toSet());
    }

    private static ShopifySettings settings(String url, String token, String id, String secret) {
        return new ShopifySettings(
                url, token, id, secret, "2026-07", 4, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
