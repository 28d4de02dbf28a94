package nightshift.documents.ai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nightshift.core.RemoteFailure;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Page;
import org.springframework.stereotype.Component;

/** Puts a document to the model as data: between delimiters that its author could not know. */
@Component
public class ModelQuestions {
    /** About 30 dense pages; longer documents are catalogs and terms, not worth the money. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int CHARACTERS_PER_TOKEN = 3;

    private final ModelSettings settings;

    public ModelQuestions(ModelSettings settings) {
        this.settings = settings;
    }

    /** Whether a model is configured and the document is of a size that is worth asking about. */
    public boolean worthAsking(Document document) {
        return settings.configured() && document.text().length() <= LONGEST_TEXT;
    }

    public ModelQuestion about(DocumentSource source, Document document) {
        return question(ModelTask.SHIPMENTS, source.sha256(), source.supplier(), delimited(document));
    }

    /** Whether a model is configured and a text is of a size that is worth asking about. */
    public boolean worthAsking(String text) {
        return settings.configured() && text.length() <= LONGEST_TEXT;
    }

    /**
     * Puts any text to the model, between delimiters that its author could not know.
     *
     * @param of whose kept answers it shares, for example a workflow
     */
    public ModelQuestion about(ModelTask task, String of, String text) {
        return question(task, sha256(text), of, delimited(text + "\n"));
    }

    private ModelQuestion question(ModelTask task, String sha256, String of, String text) {
        long tokensIn = (task.prompt().length() + text.length()) / CHARACTERS_PER_TOKEN + 1000L;
        return new ModelQuestion(
                sha256,
                of,
                settings.modelName(),
                task.version(),
                text,
                settings.price(tokensIn, settings.maxTokens()),
                List.of(),
                task);
    }

    /** The budget of the day is used up. */
    public ModelAnswer overBudget() {
        return new ModelAnswer.NotAsked("Today's budget for the model is used up (nightshift.ai.daily-budget).");
    }

    /** The call failed; the document is read without the model. */
    public ModelAnswer failed(Throwable failure) {
        return new ModelAnswer.Failed(
                failure instanceof RemoteFailure remote
                        ? String.valueOf(remote.getMessage())
                        : "The AI model is left alone for a while after several failures.");
    }

    // The mark is a hash of the text, so no document can hold the line that ends it. Braces would be template
    // variables.
    private static String delimited(Document document) {
        StringBuilder text = new StringBuilder();
        for (Page page : document.pages()) {
            text.append("[page ")
                    .append(page.number())
                    .append("]\n")
                    .append(page.text())
                    .append('\n');
        }
        return delimited(text.toString());
    }

    private static String delimited(String text) {
        String mark = sha256(text).substring(0, 16);
        return "<<<DOCUMENT " + mark + "\n" + text.replace("{{", "{ {") + "DOCUMENT>>> " + mark;
    }

    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(ModelQuestions.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
