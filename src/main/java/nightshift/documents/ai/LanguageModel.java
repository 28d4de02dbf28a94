package nightshift.documents.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nightshift.documents.ai.ModelAnswer.Cause;
import org.springframework.stereotype.Component;

/**
 * Puts one question to the configured model, once. Called as a step of {@code direct:ask-model} only.
 */
@Component
public class LanguageModel {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ModelSettings settings;
    private final Map<ModelTask, ChatModel> models = new ConcurrentHashMap<>();

    public LanguageModel(ModelSettings settings) {
        this.settings = settings;
    }

    /** @throws nightshift.core.RemoteFailure when the model cannot be reached, asks to wait, or does not answer in time */
    public ModelAnswer ask(ModelQuestion question) {
        if (!settings.configured()) {
            return new ModelAnswer.NotAsked("No model is configured.");
        }
        try {
            return answered(question);
        } catch (ContentFilteredException e) {
            return new ModelAnswer.Unusable(Cause.REFUSED, new ModelCost(0, 0, question.reserve()));
        } catch (RuntimeException e) {
            throw ModelFailures.of(e);
        }
    }

    /**
     * The answer stays text here, though its form is fixed by the JSON schema: an answer that is cut, refused or broken has
     * to be told apart, and its tokens have to be paid for.
     */
    private ModelAnswer answered(ModelQuestion question) {
        ChatModel model = models.computeIfAbsent(question.task(), task -> ChatModels.of(settings, task));
        ChatResponse response =
                model.chat(SystemMessage.from(question.task().prompt()), UserMessage.from(contents(question)));
        return answer(
                question.task(), response.aiMessage().text(), response.finishReason(), cost(response.tokenUsage()));
    }

    private static List<Content> contents(ModelQuestion question) {
        List<Content> contents = new ArrayList<>(List.of(TextContent.from(question.text())));
        question.pictures()
                .forEach(page -> contents.add(ImageContent.from(
                        Base64.getEncoder().encodeToString(page), "image/png", ImageContent.DetailLevel.HIGH)));
        return contents;
    }

    /** Also for an answer that was kept, read again. */
    static ModelAnswer answer(ModelTask task, String json, FinishReason finish, ModelCost cost) {
        if (finish == FinishReason.LENGTH) {
            return new ModelAnswer.Unusable(Cause.CUT_SHORT, cost);
        }
        // Anthropic's refusal comes as an end of another kind; what ends for a reason nobody knows is not believed
        if (finish == FinishReason.CONTENT_FILTER || finish == FinishReason.OTHER) {
            return new ModelAnswer.Unusable(Cause.REFUSED, cost);
        }
        if (json == null || json.isBlank()) {
            return new ModelAnswer.Unusable(Cause.EMPTY, cost);
        }
        try {
            AnswerForm answer = JSON.readValue(json, task.form());
            return answer == null || answer.saysNothing()
                    ? new ModelAnswer.Unusable(Cause.EMPTY, cost)
                    : new ModelAnswer.Usable(json, answer, cost);
        } catch (JsonProcessingException e) {
            return new ModelAnswer.Unusable(Cause.NOT_JSON, cost);
        }
    }

    private ModelCost cost(TokenUsage usage) {
        long in = usage == null || usage.inputTokenCount() == null ? 0 : usage.inputTokenCount();
        long out = usage == null || usage.outputTokenCount() == null ? 0 : usage.outputTokenCount();
        return new ModelCost(in, out, settings.price(in, out));
    }
}
