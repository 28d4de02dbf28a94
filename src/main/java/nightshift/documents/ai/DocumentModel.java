package nightshift.documents.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nightshift.documents.ai.ModelAnswer.Cause;
import org.springframework.stereotype.Component;

/**
 * Asks the configured model about a document, once. Called as a step of {@code direct:ask-model} only.
 */
@Component
public class DocumentModel {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The answer stays text here, though its form is fixed by the JSON schema: an answer that is cut, refused or broken has
     * to be told apart, and its tokens have to be paid for.
     */
    interface Reader {
        @dev.langchain4j.service.SystemMessage(fromResource = "/prompts/shipment.txt")
        @UserMessage("{{document}}")
        Result<String> read(@V("document") String document);
    }

    private final ModelSettings settings;
    private final Optional<Reader> reader;

    public DocumentModel(ModelSettings settings) {
        this.settings = settings;
        this.reader = settings.configured()
                ? Optional.of(AiServices.create(Reader.class, ChatModels.of(settings, ModelForm.SHIPMENTS)))
                : Optional.empty();
    }

    /** @throws nightshift.core.RemoteFailure when the model cannot be reached, asks to wait, or does not answer in time */
    public ModelAnswer ask(ModelQuestion question) {
        if (reader.isEmpty()) {
            return new ModelAnswer.NotAsked("No model is configured.");
        }
        try {
            return question.pictures().isEmpty() && question.form() == ModelForm.SHIPMENTS
                    ? read(reader.get(), question)
                    : look(question);
        } catch (ContentFilteredException e) {
            return new ModelAnswer.Unusable(Cause.REFUSED, new ModelCost(0, 0, question.reserve()));
        } catch (RuntimeException e) {
            throw ModelFailures.of(e);
        }
    }

    private ModelAnswer read(Reader reader, ModelQuestion question) {
        Result<String> result = reader.read(question.text());
        return answer(question.form(), result.content(), result.finishReason(), cost(result.tokenUsage()));
    }

    /** The prompt and the form of answer of the question, with its pages as pictures where there are no words. */
    private ModelAnswer look(ModelQuestion question) {
        List<Content> contents = new ArrayList<>(List.of(TextContent.from(question.text())));
        question.pictures()
                .forEach(page -> contents.add(ImageContent.from(
                        Base64.getEncoder().encodeToString(page), "image/png", ImageContent.DetailLevel.HIGH)));
        ChatResponse response = ChatModels.of(settings, question.form())
                .chat(
                        SystemMessage.from(question.form().prompt()),
                        dev.langchain4j.data.message.UserMessage.from(contents));
        return answer(
                question.form(), response.aiMessage().text(), response.finishReason(), cost(response.tokenUsage()));
    }

    /** An answer that was kept, read again. */
    static ModelAnswer answer(ModelForm form, String json, FinishReason finish, ModelCost cost) {
        if (finish == FinishReason.LENGTH) {
            return new ModelAnswer.Unusable(Cause.CUT_SHORT, cost);
        }
        if (finish == FinishReason.CONTENT_FILTER) {
            return new ModelAnswer.Unusable(Cause.REFUSED, cost);
        }
        if (json == null || json.isBlank()) {
            return new ModelAnswer.Unusable(Cause.EMPTY, cost);
        }
        try {
            return form == ModelForm.INVOICE ? invoice(json, cost) : shipments(json, cost);
        } catch (JsonProcessingException e) {
            return new ModelAnswer.Unusable(Cause.NOT_JSON, cost);
        }
    }

    private static ModelAnswer shipments(String json, ModelCost cost) throws JsonProcessingException {
        ExtractedShipments shipments = JSON.readValue(json, ExtractedShipments.class);
        return shipments == null || shipments.shipments().isEmpty()
                ? new ModelAnswer.Unusable(Cause.EMPTY, cost)
                : new ModelAnswer.Usable(json, shipments, cost);
    }

    private static ModelAnswer invoice(String json, ModelCost cost) throws JsonProcessingException {
        ExtractedInvoice invoice = JSON.readValue(json, ExtractedInvoice.class);
        return invoice == null || invoice.lines().isEmpty()
                ? new ModelAnswer.Unusable(Cause.EMPTY, cost)
                : new ModelAnswer.UsableInvoice(json, invoice, cost);
    }

    private ModelCost cost(TokenUsage usage) {
        long in = usage == null || usage.inputTokenCount() == null ? 0 : usage.inputTokenCount();
        long out = usage == null || usage.outputTokenCount() == null ? 0 : usage.outputTokenCount();
        return new ModelCost(in, out, settings.price(in, out));
    }
}
