package nightshift.sandbox.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.Test;

class ModelSandboxTests {
    private static final String MESSAGES = "\"messages\":[{\"role\":\"user\",\"content\":\"<<<DOCUMENT x\\n"
            + "Order PO-7415 by FedEx\\nTracking 123456789012\\n0501-B Widget 2\\nDOCUMENT>>> x\"}]";

    private final ModelSandbox model = new ModelSandbox(new Books());

    @Test
    void readsTheDelimitedDocumentAndSaysThatItIsSimulated() throws IOException {
        JsonNode answer = json(200, ask("Bearer k", "{\"model\":\"m\"," + MESSAGES + "}"));
        assertThat(answer.path("model").asText()).isEqualTo(ModelSandbox.NAME);
        assertThat(answer.path("system_fingerprint").asText()).isEqualTo(ModelSandbox.NAME);
        JsonNode shipment = new ObjectMapper()
                .readTree(answer.at("/choices/0/message/content").asText())
                .at("/shipments/0");
        assertThat(shipment.path("purchaseOrder").asText()).isEqualTo("PO-7415");
        assertThat(shipment.at("/parcels/0/trackingNumber").asText()).isEqualTo("123456789012");
        assertThat(shipment.at("/lines/0/shipped").asInt()).isEqualTo(2);
    }

    @Test
    void refusesARequestWithoutKeyOrModel() throws IOException {
        assertThat(json(401, ask("", "{}")).at("/error/code").asText()).isEqualTo("invalid_api_key");
        assertThat(json(400, ask("Bearer k", "{" + MESSAGES + "}"))
                        .at("/error/message")
                        .asText())
                .contains("model");
        json(400, ask("Bearer k", "{not json"));
    }

    @Test
    void refusesAStrictSchemaThatLeavesAPropertyOptional() throws IOException {
        String schema = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[],"
                + "\"additionalProperties\":false}";
        String request = "{\"model\":\"m\"," + MESSAGES + ",\"response_format\":{\"type\":\"json_schema\","
                + "\"json_schema\":{\"name\":\"n\",\"strict\":true,\"schema\":" + schema + "}}}";
        assertThat(json(400, ask("Bearer k", request)).at("/error/message").asText())
                .contains("'required' lacks 'a'");
    }

    private SandboxResponse ask(String key, String body) {
        return model.answer(new SandboxRequest(
                "POST",
                "/v1/chat/completions",
                "",
                Map.of("authorization", List.of(key)),
                body.getBytes(UTF_8),
                "http://127.0.0.1"));
    }

    private static JsonNode json(int status, SandboxResponse response) throws IOException {
        assertThat(response.status()).isEqualTo(status);
        return new ObjectMapper().readTree(response.body());
    }
}
