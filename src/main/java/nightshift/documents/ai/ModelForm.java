package nightshift.documents.ai;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.service.output.JsonSchemas;

/** What a model is asked about a document: with which words, and in which form it has to answer. */
public enum ModelForm {
    SHIPMENTS("/prompts/shipment.txt", ExtractedShipments.class),
    INVOICE("/prompts/invoice.txt", ExtractedInvoice.class);

    private final String prompt;
    private final Class<?> answer;

    ModelForm(String resource, Class<?> answer) {
        this.prompt = ModelQuestions.resource(resource);
        this.answer = answer;
    }

    String prompt() {
        return prompt;
    }

    /** Changes with the prompt and with the form of the answer: what was kept before is of no use then. */
    String version() {
        return ModelQuestions.sha256(prompt + JsonSchemas.jsonSchemaFrom(answer).orElseThrow())
                .substring(0, 12);
    }

    ResponseFormat format() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchemas.jsonSchemaFrom(answer).orElseThrow())
                .build();
    }
}
