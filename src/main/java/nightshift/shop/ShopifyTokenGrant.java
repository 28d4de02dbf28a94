package nightshift.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.AccessToken;
import nightshift.remote.TokenGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Client credentials grant of an app for one's own store: a token for 24 hours, no refresh token (shopify-admin-graphql 3). */
@Component
public class ShopifyTokenGrant implements TokenGrant {
    private final ShopifySettings settings;
    private final Clock clock;
    private final RestClient http;

    public ShopifyTokenGrant(ShopifySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectWithin())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(settings.answerWithin());
        http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public AccessToken ask(Optional<String> storedRefreshToken) {
        try {
            Answer answer = http.post()
                    .uri(settings.url() + "/admin/oauth/access_token")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form())
                    .retrieve()
                    .body(Answer.class);
            return token(answer);
        } catch (RestClientResponseException e) {
            throw refused(e.getStatusCode().value());
        } catch (ResourceAccessException e) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.SHOPIFY, null, "Shopify's token endpoint could not be reached: " + e.getMessage());
        } catch (RestClientException e) {
            throw unreadable();
        }
    }

    private MultiValueMap<String, String> form() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        return form;
    }

    private AccessToken token(@Nullable Answer answer) {
        if (answer == null || answer.value() == null) {
            throw unreadable();
        }
        return new AccessToken(answer.value(), Instant.now(clock).plusSeconds(answer.seconds()), Optional.empty());
    }

    private static RemoteFailure unreadable() {
        return RemoteFailure.notApplied(
                RemoteSystem.SHOPIFY, null, "Shopify's token endpoint gave an answer without an access token");
    }

    private static RemoteFailure refused(int status) {
        if (status == 429 || status >= 500) {
            return RemoteFailure.notApplied(
                    RemoteSystem.SHOPIFY, null, "Shopify's token endpoint answered " + status + "; trying again later");
        }
        return RemoteFailure.hopeless(
                RemoteSystem.SHOPIFY,
                "Shopify gives no access token (HTTP " + status + "): check nightshift.shopify.client-id and"
                        + " nightshift.shopify.client-secret, and that the app is installed in the store of"
                        + " nightshift.shopify.url");
    }

    private record Answer(
            @JsonProperty("access_token") @Nullable String value, @JsonProperty("expires_in") long seconds) {}
}
