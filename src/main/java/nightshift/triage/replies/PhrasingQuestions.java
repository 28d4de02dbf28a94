package nightshift.triage.replies;

import nightshift.documents.ai.ModelQuestion;
import nightshift.documents.ai.ModelQuestions;
import nightshift.triage.TriageCase;
import nightshift.triage.TriageSettings;
import org.springframework.stereotype.Component;

/** Asks the model for the words around the facts of a draft, where a model is configured and the owner wants that. */
@Component
public class PhrasingQuestions {
    private final ModelQuestions questions;
    private final PhrasingRules rules;
    private final TriageSettings settings;

    public PhrasingQuestions(ModelQuestions questions, PhrasingRules rules, TriageSettings settings) {
        this.questions = questions;
        this.rules = rules;
        this.settings = settings;
    }

    /** Only in languages whose words can be checked. */
    public boolean worthAsking(TriageCase asked, Reply reply) {
        return settings.phraseByModel()
                && rules.knows(asked.understood().language())
                && questions.worthAsking(text(asked, reply));
    }

    public ModelQuestion about(TriageCase asked, Reply reply) {
        return questions.about(PhrasedWords.TASK, "triage", text(asked, reply));
    }

    /** The sender's own words and the facts of the answer; no address, no signature. */
    private static String text(TriageCase asked, Reply reply) {
        return "LANGUAGE: " + asked.understood().language() + "\nMAIL OF THE CUSTOMER:\n"
                + asked.understood().words().said() + "\nFACTS OF OUR ANSWER:\n" + reply.factsText();
    }
}
