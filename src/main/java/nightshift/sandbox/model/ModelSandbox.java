package nightshift.sandbox.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;

/**
 * A simulated AI model at {@code /model/v1/chat/completions}, in the shape of OpenAI's chat completions. It is no model: it
 * reads the delimited document with a few rules of its own, and says in each answer that it is simulated.
 */
public final class ModelSandbox implements SandboxSystem {
    /** The name it gives itself in each answer, and its system fingerprint. */
    public static final String NAME = "nightshift-sandbox-simulated";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Books books;
    private final List<KnownDocument> known = new CopyOnWriteArrayList<>();
    private final Map<String, Behavior> toldOf = new ConcurrentHashMap<>();
    private volatile Behavior behavior = new Behavior.Honest();

    public ModelSandbox(Books books) {
        this.books = books;
    }

    /** Answers like this from now on. */
    public void behave(Behavior how) {
        behavior = how;
    }

    /** Answers like this from now on where a document holds these words, whatever it does else. */
    public void behave(String words, Behavior how) {
        toldOf.put(words, how);
    }

    /** Reads documents of this shipment without a mistake, unless it is told to lie. */
    public ModelSandbox knows(List<KnownDocument> documents) {
        known.addAll(documents);
        return this;
    }

    @Override
    public String path() {
        return "/model";
    }

    @Override
    public String operation(SandboxRequest request) {
        return request.line().equals("POST /v1/chat/completions") ? "model.completion" : "model.unknown";
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        books.count("model " + request.line());
        if (!request.line().equals("POST /v1/chat/completions")) {
            return error(404, "invalid_request_error", "Unknown request URL: " + request.line());
        }
        String key = request.header("authorization").orElse("");
        if (!key.matches("Bearer \\S+") || key.equals("Bearer wrong")) {
            return error(401, "invalid_api_key", "Incorrect API key provided.");
        }
        try {
            return completion(JSON.readTree(request.text()));
        } catch (JsonProcessingException e) {
            return error(400, "invalid_request_error", "We could not parse the JSON body of your request.");
        }
    }

    private SandboxResponse completion(JsonNode request) throws JsonProcessingException {
        Optional<String> complaint = RequestRules.complaint(request);
        if (complaint.isPresent()) {
            return error(400, "invalid_request_error", complaint.get());
        }
        pictures(request).forEach(picture -> books.count("model.picture"));
        Behavior now = behaviorAbout(userText(request));
        if (now instanceof Behavior.BrokenDown) {
            return error(
                    500, "server_error", "The server had an error while processing your request. Sorry about that!");
        }
        if (now instanceof Behavior.RateLimit) {
            return error(429, "rate_limit_exceeded", "Rate limit reached for requests. Please try again in 20s.")
                    .with("Retry-After", "20");
        }
        if (now instanceof Behavior.Late late) {
            pause(late);
        }
        return answer(request, now);
    }

    private Behavior behaviorAbout(String document) {
        return toldOf.entrySet().stream()
                .filter(told -> document.contains(told.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(behavior);
    }

    /** What the document says: as the night knows it, else as its own rules guess. */
    private List<Map<String, Object>> shipments(String document) {
        List<Map<String, Object>> read = known.stream()
                .sorted(Comparator.comparingInt(one -> one.placeIn(document)))
                .flatMap(one -> one.in(document).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        return read.isEmpty() ? DocumentGuess.of(document) : read;
    }

    private SandboxResponse answer(JsonNode request, Behavior now) throws JsonProcessingException {
        String honest = honest(request, now);
        if (now instanceof Behavior.Refusal) {
            return message(request, null, "I'm sorry, I can't assist with that request.", "stop");
        }
        if (now instanceof Behavior.CutShort) {
            return message(request, honest.substring(0, honest.length() / 2), null, "length");
        }
        if (now instanceof Behavior.Recorded recorded) {
            return message(request, recorded.content(), null, "stop");
        }
        String content = now instanceof Behavior.WrongDigit
                ? InvoiceGuess.withWrongDigits(DocumentGuess.withWrongDigits(honest))
                : honest;
        return message(request, content, null, "stop");
    }

    private String honest(JsonNode request, Behavior now) throws JsonProcessingException {
        String form =
                request.path("response_format").path("json_schema").path("name").asText();
        return switch (form) {
            case "ExtractedInvoice" -> invoice(request, now);
            case "ModelUnderstanding" -> JSON.writeValueAsString(MailGuess.understood(userText(request)));
            case "PhrasedWords" -> JSON.writeValueAsString(MailGuess.words());
            default -> shipments(request, now);
        };
    }

    private String shipments(JsonNode request, Behavior now) throws JsonProcessingException {
        List<Map<String, Object>> shipments = shipments(userText(request));
        return JSON.writeValueAsString(Map.of(
                "shipments", now instanceof Behavior.Lying liar ? liar.lie().apply(shipments) : shipments));
    }

    private static String invoice(JsonNode request, Behavior now) throws JsonProcessingException {
        List<Map<String, Object>> invoices = new ArrayList<>(List.of(InvoiceGuess.of(userText(request))));
        return JSON.writeValueAsString(
                (now instanceof Behavior.Lying liar ? liar.lie().apply(invoices) : invoices).get(0));
    }

    private static SandboxResponse message(
            JsonNode request,
            @org.jspecify.annotations.Nullable String content,
            @org.jspecify.annotations.Nullable String refusal,
            String finish)
            throws JsonProcessingException {
        ObjectNode answer = JSON.createObjectNode()
                .put("id", "chatcmpl-" + NAME)
                .put("object", "chat.completion")
                .put("created", 1_700_000_000)
                .put("model", NAME)
                .put("system_fingerprint", NAME);
        ObjectNode choice =
                answer.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putNull("logprobs")
                .putObject("message")
                .put("role", "assistant")
                .put("content", content)
                .put("refusal", refusal);
        int tokensIn = request.toString().length() / 4;
        int tokensOut = content == null ? 10 : content.length() / 4;
        answer.putObject("usage")
                .put("prompt_tokens", tokensIn)
                .put("completion_tokens", tokensOut)
                .put("total_tokens", tokensIn + tokensOut);
        return SandboxResponse.json(200, JSON.writeValueAsString(answer));
    }

    private static Stream<JsonNode> pictures(JsonNode request) {
        return StreamSupport.stream(request.path("messages").spliterator(), false)
                .flatMap(message -> StreamSupport.stream(message.path("content").spliterator(), false))
                .filter(part -> part.path("type").asText().equals("image_url"));
    }

    private static String userText(JsonNode request) {
        return StreamSupport.stream(request.path("messages").spliterator(), false)
                .filter(message -> message.path("role").asText().equals("user"))
                .map(message -> message.path("content"))
                .map(content -> content.isTextual()
                        ? content.asText()
                        : content.path(0).path("text").asText())
                .reduce("", (a, b) -> b);
    }

    private static SandboxResponse error(int status, String code, String message) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", status == 429 ? "requests" : status == 500 ? "server_error" : "invalid_request_error")
                .putNull("param")
                .put("code", code);
        return SandboxResponse.json(status, body.toString());
    }

    private static void pause(Behavior.Late late) {
        try {
            Thread.sleep(late.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
