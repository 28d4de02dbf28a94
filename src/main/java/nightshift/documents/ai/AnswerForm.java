package nightshift.documents.ai;

/** A record whose components are the form in which the model has to answer. */
public interface AnswerForm {
    /** Whether the answer says nothing, so that it is of no use. */
    boolean saysNothing();
}
