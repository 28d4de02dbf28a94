package nightshift.shop;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How a question for all items of the shop stands.
 *
 * @param status as Shopify says: CREATED, RUNNING, COMPLETED, FAILED, CANCELING, CANCELED, EXPIRED
 * @param objects lines that the answer has
 * @param url where it lies, for some days; a secret
 */
public record ItemsState(
        String operationId,
        String status,
        Optional<String> errorCode,
        Instant createdAt,
        long objects,
        Optional<String> url,
        String currency) {
    public boolean completed() {
        return status.equals("COMPLETED");
    }

    /** Whether it comes to nothing. A status we do not know counts as under way. */
    public boolean failed() {
        return status.equals("FAILED") || status.equals("CANCELED") || status.equals("EXPIRED");
    }

    public boolean ended() {
        return completed() || failed();
    }

    /** How it came to nothing, for people. */
    public String ending() {
        String how = status.toLowerCase(Locale.ROOT);
        if (errorCode.filter("ACCESS_DENIED"::equals).isPresent()) {
            return how + ", the app lacks an access scope: --nightshift.check says which";
        }
        return errorCode.map(code -> how + ", " + code.toLowerCase(Locale.ROOT)).orElse(how);
    }

    @Override
    public String toString() {
        return "ItemsState[" + operationId + ", " + status + ", " + objects + " lines]";
    }
}
