package nightshift.competition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what Keepa answered: products, "not enough tokens", or a failure in a sentence. Keepa's key is in none of them. */
@Component
public class KeepaAnswers {
    private static final int LONGEST_QUOTE = 300;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final KeepaSettings settings;

    public KeepaAnswers(KeepaSettings settings) {
        this.settings = settings;
    }

    /**
     * @return what was asked for; where there are not enough tokens for products, an answer without them
     * @throws RemoteFailure where Keepa refuses or fails
     */
    public KeepaAnswer parse(KeepaCall call, int status, @Nullable String text) {
        if (status == 200) {
            return read(text)
                    .filter(answer -> answer.products() != null || !call.asksForProducts())
                    .orElseThrow(() -> unreadable(status));
        }
        if (status == 429) {
            return read(text)
                    .filter(answer -> answer.tokensLeft() != null && answer.refillIn() != null)
                    .orElseThrow(() -> RemoteFailure.notApplied(
                            RemoteSystem.KEEPA, null, "Keepa has no tokens left and does not say until when"));
        }
        throw failure(status, text);
    }

    /** Whether there were not enough tokens, so that the same is to be asked once more later. */
    public boolean isOutOfTokens(KeepaAnswer answer) {
        return answer.products() == null;
    }

    /** As a route step: the call broke off. */
    public KeepaAnswer brokeOff(Exception thrown) {
        RemoteFailure failure = RemoteFailures.of(RemoteSystem.KEEPA, thrown);
        throw new RemoteFailure(
                RemoteSystem.KEEPA,
                failure.applied(),
                true,
                failure.retryAfter().orElse(null),
                withoutKey(String.valueOf(failure.getMessage())),
                null);
    }

    private RemoteFailure failure(int status, @Nullable String text) {
        String words = read(text)
                .flatMap(answer -> Optional.ofNullable(answer.error()))
                .map(error -> ": " + error.type() + " " + error.message()
                        + Optional.ofNullable(error.details())
                                .map(more -> " " + more)
                                .orElse(""))
                .map(this::withoutKey)
                .map(quote -> quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE)))
                .orElse("");
        return switch (status) {
            case 400 ->
                RemoteFailure.hopeless(RemoteSystem.KEEPA, "Keepa rejects the request or the key (HTTP 400)" + words);
            case 402 ->
                RemoteFailure.hopeless(
                        RemoteSystem.KEEPA,
                        "Keepa wants to be paid: the key has no access to its API (HTTP 402)" + words);
            case 404, 405 ->
                RemoteFailure.hopeless(
                        RemoteSystem.KEEPA, "Keepa does not take the request (HTTP " + status + ")" + words);
            default -> RemoteFailure.unknown(RemoteSystem.KEEPA, "Keepa answered with HTTP " + status + words, null);
        };
    }

    private String withoutKey(String text) {
        return settings.configured() ? text.replace(settings.key(), "...") : text;
    }

    private static RemoteFailure unreadable(int status) {
        return RemoteFailure.unknown(
                RemoteSystem.KEEPA, "Keepa's answer (HTTP " + status + ") is not the JSON it promises", null);
    }

    private static Optional<KeepaAnswer> read(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(JSON.readValue(text, KeepaAnswer.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
