package nightshift.customers.reading;

import java.util.EnumSet;
import java.util.Set;
import nightshift.documents.ai.ModelQuestion;
import nightshift.documents.ai.ModelQuestions;
import org.springframework.stereotype.Component;

/** Puts a customer's mail to the model, where one is configured and the mail may leave the house. */
@Component
public class UnderstandingQuestions {
    /** Nothing a model says could change what becomes of these; and payment data goes to nobody. */
    private static final Set<HandOver> NEVER_ASKED =
            EnumSet.of(HandOver.PROMPT_INJECTION, HandOver.IMPERSONATION, HandOver.PAYMENT_DATA, HandOver.UNREADABLE);

    private final ModelQuestions questions;

    public UnderstandingQuestions(ModelQuestions questions) {
        this.questions = questions;
    }

    /** Whether the model should be asked about a mail that the rules have understood. */
    public boolean worthAsking(Understood byRules) {
        return byRules.robot().isEmpty()
                && byRules.topic() != MailTopic.SUPPLIER_ANSWER
                && !byRules.words().said().isBlank()
                && NEVER_ASKED.stream().noneMatch(byRules::has)
                && questions.worthAsking(byRules.words().said());
    }

    /** Only the sender's own words are sent: no address, no signature, no older mails. */
    public ModelQuestion about(Understood byRules) {
        return questions.about(
                ModelUnderstanding.TASK, "triage", byRules.words().said());
    }
}
