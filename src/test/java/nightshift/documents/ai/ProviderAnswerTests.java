package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nightshift.core.RemoteFailure;
import nightshift.customers.reading.ModelUnderstanding;
import nightshift.documents.ai.ModelAnswer.Cause;
import nightshift.documents.ai.ModelSettings.Provider;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.triage.replies.PhrasedWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back from Anthropic and Ollama, each in its own form: every task the model is asked is answered once by each. */
class ProviderAnswerTests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHIPMENTS =
            "{\"shipments\":[{\"purchaseOrder\":\"PO-7415\",\"otherOrderNumbers\":[],\"parcels\":[],\"lines\":[]}]}";

    private final AtomicReference<SandboxResponse> next = new AtomicReference<>();
    private final AtomicReference<SandboxRequest> last = new AtomicReference<>();
    private final Sandbox server = new Sandbox(0, List.of(new Stub()), new Faults()).start();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> everyTaskOfEach() {
        return Stream.of(Provider.ANTHROPIC, Provider.OLLAMA)
                .flatMap(provider -> Stream.of(
                        Arguments.of(provider, ModelTask.SHIPMENTS, SHIPMENTS),
                        Arguments.of(
                                provider,
                                ModelTask.INVOICE,
                                "{\"invoiceNumber\":\"4711\",\"lines\":[{\"item\":\"HS-1\",\"quantity\":2,\"unitPrice\":9.95}]}"),
                        Arguments.of(
                                provider,
                                ModelTask.of("/prompts/customer-mail.txt", ModelUnderstanding.class),
                                "{\"wishes\":[{\"topic\":\"WHERE_IS_MY_ORDER\",\"words\":[\"where is it\"]}],\"urgency\":null}"),
                        Arguments.of(
                                provider,
                                ModelTask.of("/prompts/reply-words.txt", PhrasedWords.class),
                                "{\"opening\":\"Thank you for asking.\",\"ending\":\"\"}")));
    }

    @ParameterizedTest
    @MethodSource("everyTaskOfEach")
    void readsTheAnswerToEachTask(Provider provider, ModelTask task, String answer) throws Exception {
        next.set(answered(provider, answer, "end_turn", "stop"));

        assertThat(asked(provider, task, List.of())).isInstanceOfSatisfying(ModelAnswer.Usable.class, usable -> {
            assertThat(usable.form()).isInstanceOf(task.form());
            assertThat(usable.cost().tokensIn()).isEqualTo(120);
            assertThat(usable.cost().tokensOut()).isEqualTo(30);
        });
        String sent = last.get().text();
        assertThat(JSON.readTree(sent).toString())
                .as("the form of the answer goes along")
                .contains(task.form().getRecordComponents()[0].getName());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANTHROPIC", "OLLAMA"})
    void showsPicturesToo(Provider provider) {
        next.set(answered(provider, SHIPMENTS, "end_turn", "stop"));

        assertThat(asked(provider, ModelTask.SHIPMENTS, List.of(new byte[] {1, 2, 3, 4, 5, 6})))
                .isInstanceOf(ModelAnswer.Usable.class);
        assertThat(last.get().text()).contains("AQIDBAUG");
    }

    @ParameterizedTest
    @CsvSource({"ANTHROPIC, max_tokens, CUT_SHORT", "OLLAMA, length, CUT_SHORT", "ANTHROPIC, refusal, REFUSED"})
    void tellsWhyAnAnswerIsOfNoUse(Provider provider, String why, Cause cause) {
        next.set(answered(provider, "{\"shipments\":[", why, why));

        assertThat(asked(provider, ModelTask.SHIPMENTS, List.of()))
                .isInstanceOfSatisfying(ModelAnswer.Unusable.class, unusable -> assertThat(unusable.cause())
                        .isEqualTo(cause));
    }

    @Test
    void anAnswerWithoutTextIsEmpty() {
        next.set(answered(Provider.ANTHROPIC, "", "end_turn", ""));
        assertThat(asked(Provider.ANTHROPIC, ModelTask.SHIPMENTS, List.of())).isInstanceOf(ModelAnswer.Unusable.class);
        next.set(answered(Provider.OLLAMA, "", "", "stop"));
        assertThat(asked(Provider.OLLAMA, ModelTask.SHIPMENTS, List.of())).isInstanceOf(ModelAnswer.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC, 429, asks to wait",
        "ANTHROPIC, 401, refuses the key",
        "ANTHROPIC, 404, does not know the model",
        "ANTHROPIC, 400, rejects the request",
        "ANTHROPIC, 529, broke off",
        "OLLAMA, 404, does not know the model",
        "OLLAMA, 400, rejects the request",
        "OLLAMA, 500, broke off"
    })
    void saysWhatFailed(Provider provider, int status, String sentence) {
        next.set(SandboxResponse.json(
                status,
                provider == Provider.ANTHROPIC
                        ? "{\"type\":\"error\",\"error\":{\"type\":\"some_error\",\"message\":\"No\"}}"
                        : "{\"error\":\"No\"}"));

        RemoteFailure failure =
                catchThrowableOfType(RemoteFailure.class, () -> asked(provider, ModelTask.SHIPMENTS, List.of()));
        assertThat(failure).hasMessageContaining(sentence);
    }

    private ModelAnswer asked(Provider provider, ModelTask task, List<byte[]> pictures) {
        ModelSettings settings = Samples.settings(
                provider,
                server.url() + "/provider" + (provider == Provider.ANTHROPIC ? "/v1" : ""),
                "key",
                Duration.ofSeconds(10));
        return new LanguageModel(settings)
                .ask(new ModelQuestion(
                        "ab".repeat(32),
                        "Acme",
                        "test-model",
                        task.version(),
                        "<<<DOCUMENT x\nPO-7415\nDOCUMENT>>> x",
                        BigDecimal.ONE,
                        pictures,
                        task));
    }

    private static SandboxResponse answered(Provider provider, String text, String stopReason, String doneReason) {
        ObjectNode answer = JSON.createObjectNode().put("model", "test-model");
        if (provider == Provider.ANTHROPIC) {
            answer.put("id", "msg_01").put("type", "message").put("role", "assistant");
            answer.putArray("content").addObject().put("type", "text").put("text", text);
            answer.put("stop_reason", stopReason).putNull("stop_sequence");
            answer.putObject("usage").put("input_tokens", 120).put("output_tokens", 30);
        } else {
            answer.put("created_at", "2026-11-23T07:00:00.123456Z").put("done", true);
            answer.putObject("message").put("role", "assistant").put("content", text);
            answer.put("done_reason", doneReason).put("total_duration", 4_935_886_791L);
            answer.put("prompt_eval_count", 120).put("eval_count", 30);
        }
        return SandboxResponse.json(200, answer.toString());
    }

    /** Notes the request and gives the answer that was laid ready. */
    private final class Stub implements SandboxSystem {
        @Override
        public String path() {
            return "/provider";
        }

        @Override
        public SandboxResponse answer(SandboxRequest request) {
            last.set(request);
            return next.get();
        }
    }
}
