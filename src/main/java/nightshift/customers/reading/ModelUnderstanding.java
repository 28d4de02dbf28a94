package nightshift.customers.reading;

import dev.langchain4j.model.output.structured.Description;
import java.util.List;
import java.util.Objects;
import nightshift.documents.ai.AnswerForm;
import nightshift.documents.ai.ModelTask;
import org.jspecify.annotations.Nullable;

/** The answer the model is asked for about a customer's mail, as a JSON schema and as a record: proposals, not yet believed. */
public record ModelUnderstanding(
        @Description("everything the customer wants, most important first") List<Wish> wishes,
        @Description("reasons why a person must answer") List<Concern> handOvers,
        @Nullable Urgency urgency,
        @Description("one short sentence") @Nullable String urgencyReason,
        @Description("two letters, ISO 639-1") @Nullable String language)
        implements AnswerForm {
    /** What the model is asked to do. */
    static final ModelTask TASK = ModelTask.of("/prompts/customer-mail.txt", ModelUnderstanding.class);

    public ModelUnderstanding {
        wishes = orEmpty(wishes);
        handOvers = orEmpty(handOvers);
    }

    @Override
    public boolean saysNothing() {
        return wishes.isEmpty();
    }

    /** One thing the customer wants. */
    public record Wish(MailTopic topic, @Description("exact words of the mail") List<String> words) {
        public Wish {
            words = orEmpty(words);
        }
    }

    /** A reason to hand over. */
    public record Concern(HandOver kind, @Description("exact words of the mail") List<String> words) {
        public Concern {
            words = orEmpty(words);
        }
    }

    @SuppressWarnings("NullAway") // a model may leave a list out
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
