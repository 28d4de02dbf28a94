package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class LoopbackGuardTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightshift.shopify.url",
                "nightshift.microsoft-graph.token-url",
                "nightshift.heartbeat-url",
                "nightshift.ai.base-url"
            })
    void refusesASettingThatPointsToTheOutside(String setting) {
        assertThatThrownBy(() -> guard(Map.of(setting, "https://north.myshopify.com/secret"))
                        .check())
                .hasMessageContaining(setting)
                .hasMessageContaining("north.myshopify.com")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8099/shopify", "http://localhost:8099", "http://[::1]:8099/x", ""})
    void letsLoopbackAndUnsetPass(String url) {
        assertThatCode(() -> guard(Map.of("nightshift.shopify.url", url)).check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1@evil.example/",
                "http://127.0.0.1.evil.example",
                "not a url",
                "evil.example:443"
            })
    void isNotFooledByWhatOnlyLooksLikeLoopback(String url) {
        assertThatThrownBy(() -> guard(Map.of("nightshift.amazon.url", url)).check())
                .hasMessageContaining("nightshift.amazon.url");
    }

    @Test
    void refusesAModelProviderWithItsOwnAddress() {
        assertThatThrownBy(
                        () -> guard(Map.of("nightshift.ai.provider", "openai")).check())
                .hasMessageContaining("nightshift.ai.base-url");
    }

    @Test
    void doesNotMindTheDesksPublicAddress() {
        assertThatCode(() -> guard(Map.of("nightshift.desk.url", "https://desk.north.example"))
                        .check())
                .doesNotThrowAnyException();
    }

    private static LoopbackGuard guard(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return new LoopbackGuard(environment);
    }
}
