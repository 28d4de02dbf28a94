package nightshift.documents.ai;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The AI model that helps to read documents: {@code nightshift.ai.*}.
 *
 * @param baseUrl where the provider is reached; unset: its own address
 * @param model the provider's name of the model (for Azure OpenAI the name of the deployment)
 * @param dailyBudget US dollars a day; a document that would go beyond it is read without the model
 * @param priceIn US dollars for a million tokens sent
 * @param priceOut US dollars for a million tokens answered
 * @param timeout how long one answer may take
 * @param maxTokens the longest answer, in tokens; Anthropic would cut at 1024 without it
 */
@Validated
@ConfigurationProperties("nightshift.ai")
public record ModelSettings(
        @NotNull Provider provider,
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @Nullable String model,
        @NotNull @PositiveOrZero BigDecimal dailyBudget,
        @NotNull @PositiveOrZero BigDecimal priceIn,
        @NotNull @PositiveOrZero BigDecimal priceOut,
        @NotNull Duration timeout,
        @Positive int maxTokens) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Who runs the model. Azure OpenAI is reached through its OpenAI-compatible v1 endpoint. */
    public enum Provider {
        NONE,
        OPENAI,
        ANTHROPIC,
        AZURE_OPENAI,
        OLLAMA
    }

    public ModelSettings {
        baseUrl = blankAsNull(baseUrl);
        apiKey = blankAsNull(apiKey);
        model = blankAsNull(model);
        if (provider != Provider.NONE) {
            required("nightshift.ai.model", model);
        }
        if (provider != Provider.NONE && provider != Provider.OLLAMA) {
            required("nightshift.ai.api-key", apiKey);
        }
        if (provider == Provider.AZURE_OPENAI || provider == Provider.OLLAMA) {
            required("nightshift.ai.base-url", baseUrl);
        }
    }

    public boolean configured() {
        return provider != Provider.NONE;
    }

    /** The provider's name of the model, or {@code none}. */
    public String modelName() {
        return model == null ? "none" : model;
    }

    /** What tokens cost, in US dollars. */
    public BigDecimal price(long tokensIn, long tokensOut) {
        return priceIn.multiply(BigDecimal.valueOf(tokensIn))
                .add(priceOut.multiply(BigDecimal.valueOf(tokensOut)))
                .divide(MILLION, 6, RoundingMode.UP);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelSettings[provider=" + provider + ", model=" + model + "]";
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void required(String setting, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    setting + " is empty; set it, or set nightshift.ai.provider to none to read without a model");
        }
    }
}
