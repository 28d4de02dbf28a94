package nightshift.intake;

import java.util.Optional;
import java.util.Set;
import nightshift.core.Workflow;

/**
 * What a mail is, and why.
 *
 * @param supplier name of the supplier in the settings; for a suspicious mail the one it pretends to be
 * @param workflows who works on it; empty: nobody
 */
public record Classification(MailKind kind, String reason, Optional<String> supplier, Set<Workflow> workflows) {
    public Classification {
        workflows = Set.copyOf(workflows);
    }

    static Classification nobodysWork(MailKind kind, String reason) {
        return new Classification(kind, reason, Optional.empty(), Set.of());
    }

    /** The supplier who really sent it; empty when somebody only pretends to be one. */
    public Optional<String> genuineSupplier() {
        return kind == MailKind.SUSPICIOUS ? Optional.empty() : supplier;
    }
}
