package nightshift.triage.replies;

import dev.langchain4j.model.output.structured.Description;
import nightshift.documents.ai.AnswerForm;
import nightshift.documents.ai.ModelTask;
import org.jspecify.annotations.Nullable;

/** The words a model proposes around the facts of a draft, as a JSON schema and as a record: not yet believed. */
public record PhrasedWords(
        @Description("one or two sentences before the facts") @Nullable String opening,
        @Description("one sentence after the facts, or empty") @Nullable String ending)
        implements AnswerForm {
    /** What the model is asked to do. */
    static final ModelTask TASK = ModelTask.of("/prompts/reply-words.txt", PhrasedWords.class);

    @Override
    public boolean saysNothing() {
        return opening == null || opening.isBlank();
    }

    String first() {
        return opening == null ? "" : opening.strip();
    }

    String last() {
        return ending == null ? "" : ending.strip();
    }
}
