package nightshift.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * One act of a person.
 *
 * @param via desk, api, hawtio, shell
 * @param about what it was done to, for example {@code review 12}
 */
public record AuditEntry(
        long id, Instant at, String who, String via, String act, String about, Optional<String> note) {}
