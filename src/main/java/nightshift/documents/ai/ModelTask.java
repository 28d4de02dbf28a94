package nightshift.documents.ai;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.service.output.JsonSchemas;

/**
 * Something the model is asked to do.
 *
 * @param prompt what it is told
 * @param form the record whose JSON schema fixes the answer
 * @param version changes with prompt and form; answers to an earlier version are not used again
 */
public record ModelTask(String prompt, Class<? extends AnswerForm> form, String version) {
    /** Copies the shipments out of a supplier's document. */
    public static final ModelTask SHIPMENTS = of("/prompts/shipment.txt", ExtractedShipments.class);

    private static final int VERSION_LENGTH = 12;

    /** @param resource where the prompt lies on the class path */
    public static ModelTask of(String resource, Class<? extends AnswerForm> form) {
        String prompt = ModelQuestions.resource(resource);
        JsonSchema schema = JsonSchemas.jsonSchemaFrom(form).orElseThrow();
        return new ModelTask(
                prompt, form, ModelQuestions.sha256(prompt + schema).substring(0, VERSION_LENGTH));
    }

    JsonSchema schema() {
        return JsonSchemas.jsonSchemaFrom(form).orElseThrow();
    }
}
