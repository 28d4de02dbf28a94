package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a bulk operation of ours.
 *
 * @param lines the ids of the effects of each line of its file, in their order
 * @param adopted whether its id was not answered but found afterwards, so that its result alone proves nothing
 */
public record BulkAttempt(
        List<List<Long>> lines, Instant firstAt, Instant lastAt, Optional<String> operationId, boolean adopted) {
    public BulkAttempt {
        lines = List.copyOf(lines);
    }
}
