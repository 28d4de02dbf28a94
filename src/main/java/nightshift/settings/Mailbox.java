package nightshift.settings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is read.
 *
 * @param since mail received before is never work; unset: the first start
 */
public record Mailbox(@NotNull EmailAddress address, @NotNull Purpose purpose, @Nullable Instant since) {
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(since);
    }

    public enum Purpose {
        ORDERS,
        SUPPORT
    }
}
