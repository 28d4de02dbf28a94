package nightshift.competition;

import java.time.Instant;
import java.util.List;

/**
 * One sweep over stale products on its way. What an answer brought is kept at once, so a sweep that is interrupted is simply begun
 * anew: what it had read is not stale any more.
 *
 * @param questions what is asked, the most urgent first
 * @param next the index of the one that is next
 * @param until it waits for tokens no longer than this
 */
public record KeepaSweep(List<KeepaQuestion> questions, int next, Instant until) {
    public KeepaSweep {
        questions = List.copyOf(questions);
    }

    public boolean done() {
        return next >= questions.size();
    }

    public KeepaQuestion question() {
        return questions.get(next);
    }

    KeepaSweep after() {
        return new KeepaSweep(questions, next + 1, until);
    }

    /** How many products were not asked for: the next sweep begins with them. */
    public int left() {
        return questions.stream()
                .skip(next)
                .mapToInt(question -> question.asins().size())
                .sum();
    }
}
