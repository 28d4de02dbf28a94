package nightshift.desk;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.ReviewList;

/**
 * Flags that were raised for the same reasons, so many that each by itself would bury the others.
 *
 * @param words the reasons in words of the owner
 * @param sentence the sentence of all of them, with the names that differ left out; empty where they say different things
 * @param reason by whose code the page "Review" shows them
 */
record Cause(Workflow workflow, String words, String sentence, String reason, List<ReviewList.Shown> flags) {
    /** What differs between two sentences that say the same: whatever has a digit in it. */
    private static final String NUMBERED = "\\S*\\d\\S*";

    Cause {
        flags = List.copyOf(flags);
    }

    static Cause of(List<ReviewList.Shown> flags) {
        ReviewList.Shown first = flags.get(0);
        List<String> sentences = flags.stream().map(Cause::common).distinct().toList();
        return new Cause(
                first.workflow(),
                ReasonWords.of(first.review().reasons()),
                sentences.size() == 1 ? sentences.get(0) : "",
                first.review().reasons().isEmpty()
                        ? ""
                        : first.review().reasons().get(0).kind().code(),
                flags);
    }

    private static String common(ReviewList.Shown flag) {
        String all = String.join(
                " ",
                flag.review().reasons().stream().map(reason -> reason.detail()).toList());
        return flag.supplier().map(name -> all.replace(name, "…")).orElse(all).replaceAll(NUMBERED, "…");
    }

    public int count() {
        return flags.size();
    }

    public String workflowName() {
        return RunPage.name(workflow);
    }
}
