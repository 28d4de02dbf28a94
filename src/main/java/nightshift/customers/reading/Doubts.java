package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The soft hand-overs: what a mail wants is not certain enough, or only part of it could be answered. */
final class Doubts {
    private Doubts() {}

    /** @param unanswered questions that belong to none of the intents */
    static List<HandOverReason> of(List<Intent> intents, List<String> unanswered) {
        List<HandOverReason> doubts = new ArrayList<>();
        Intent first = intents.get(0);
        if (!first.settled()) {
            doubts.add(new HandOverReason(
                    HandOver.UNCLEAR, "What it wants is not certain: " + first.evidence(), first.words()));
        } else if (first.topic().routine() && !unanswered.isEmpty()) {
            doubts.add(new HandOverReason(
                    HandOver.UNCLEAR,
                    "It also asks something that is not recognized.",
                    unanswered.stream().limit(3).toList()));
        }
        if (intents.size() > 1 && !intents.stream().allMatch(Intent::draftable)) {
            String topics = intents.stream()
                    .map(intent -> intent.topic().code().replace('_', ' '))
                    .collect(Collectors.joining(", "));
            doubts.add(new HandOverReason(
                    HandOver.SEVERAL_QUESTIONS,
                    "It wants several things (" + topics + "), and not all of them are routine.",
                    intents.stream()
                            .flatMap(intent -> intent.words().stream().limit(1))
                            .toList()));
        }
        return doubts;
    }
}
