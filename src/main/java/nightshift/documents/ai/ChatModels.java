package nightshift.documents.ai;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.Objects;

/**
 * The model of each provider, set to answer by the JSON schema of the task. Retries are off: the route
 * decides. Azure OpenAI is reached through its OpenAI-compatible endpoint ({@code https://NAME.openai.azure.com/openai/v1},
 * the key as a bearer token), so the Azure client is not on the classpath.
 */
final class ChatModels {
    private ChatModels() {}

    static ChatModel of(ModelSettings settings, ModelTask task) {
        return switch (settings.provider()) {
            case NONE -> throw new IllegalStateException("nightshift.ai.provider is none");
            case OPENAI, AZURE_OPENAI -> openAi(settings, answer(task));
            case ANTHROPIC -> anthropic(settings, answer(task));
            case OLLAMA -> ollama(settings, answer(task));
        };
    }

    private static ChatModel openAi(ModelSettings settings, ResponseFormat answer) {
        var builder = OpenAiChatModel.builder()
                .apiKey(Objects.requireNonNull(settings.apiKey()))
                .modelName(settings.modelName())
                .maxCompletionTokens(settings.maxTokens())
                .timeout(settings.timeout())
                .maxRetries(0)
                .strictJsonSchema(true)
                .responseFormat(answer);
        if (settings.baseUrl() != null) {
            builder.baseUrl(settings.baseUrl());
        }
        return builder.build();
    }

    private static ChatModel anthropic(ModelSettings settings, ResponseFormat answer) {
        var builder = AnthropicChatModel.builder()
                .apiKey(Objects.requireNonNull(settings.apiKey()))
                .modelName(settings.modelName())
                .maxTokens(settings.maxTokens())
                .timeout(settings.timeout())
                .maxRetries(0)
                .responseFormat(answer);
        if (settings.baseUrl() != null) {
            builder.baseUrl(settings.baseUrl());
        }
        return builder.build();
    }

    private static ChatModel ollama(ModelSettings settings, ResponseFormat answer) {
        return OllamaChatModel.builder()
                .baseUrl(Objects.requireNonNull(settings.baseUrl()))
                .modelName(settings.modelName())
                .numPredict(settings.maxTokens())
                .timeout(settings.timeout())
                .maxRetries(0)
                .responseFormat(answer)
                .build();
    }

    private static ResponseFormat answer(ModelTask task) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(task.schema())
                .build();
    }
}
