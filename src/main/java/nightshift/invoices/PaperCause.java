package nightshift.invoices;

import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;

/** When two flags are one: the same file, by its content, is flagged for the same cause. */
final class PaperCause {
    private static final int LONGEST = 300;

    private PaperCause() {}

    static Optional<String> of(Decision decision, Optional<String> content) {
        String kinds = decision.reasons().stream()
                .map(reason -> reason.kind().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return decision instanceof Decision.Review
                ? content.map(sha256 -> sha256 + "/" + kinds + "/invoice").filter(cause -> cause.length() <= LONGEST)
                : Optional.empty();
    }
}
