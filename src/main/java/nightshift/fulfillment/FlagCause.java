package nightshift.fulfillment;

import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;

/** When two flags are one: the same document, by its content, is flagged for the same cause. */
final class FlagCause {
    private FlagCause() {}

    /**
     * @param content SHA-256 of the document; without one every flag stands for itself
     * @param part which shipment of the document
     */
    static Optional<String> of(Decision decision, Optional<String> content, String part) {
        String kinds = decision.reasons().stream()
                .map(reason -> reason.kind().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return decision instanceof Decision.Review
                ? content.map(sha256 -> sha256 + "/" + kinds + "/" + part).filter(cause -> cause.length() <= 300)
                : Optional.empty();
    }
}
