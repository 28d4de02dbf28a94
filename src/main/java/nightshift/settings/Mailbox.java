package nightshift.settings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is read.
 *
 * @param since mail received before is never work; unset: the first start
 * @param folders whose new mail is work like that of the Inbox, for example because a rule files it there: paths of names, {@code
 *     inbox/Suppliers} below the Inbox, {@code /Suppliers/Harbor} from the top of the mailbox
 */
public record Mailbox(
        @NotNull EmailAddress address, @NotNull Purpose purpose, @Nullable Instant since, List<String> folders) {
    private static final int LONGEST = 150;
    private static final Set<String> NEVER_WORK = Set.of("junkemail", "deleteditems", "drafts", "sentitems", "outbox");

    /** @throws BadValue for a folder without a path, and for one of mail that is thrown away, not sent or our own */
    public Mailbox {
        folders = folders == null
                ? List.of()
                : folders.stream().map(Mailbox::path).distinct().toList();
    }

    /** One of which the Inbox alone is read. */
    public static Mailbox of(EmailAddress address, Purpose purpose, @Nullable Instant since) {
        return new Mailbox(address, purpose, since, List.of());
    }

    private static String path(String folder) {
        String path = folder.strip().toLowerCase(Locale.ROOT);
        String first = path.split("/", -1)[0].strip();
        if (!path.contains("/") || path.length() > LONGEST || NEVER_WORK.contains(first)) {
            throw new BadValue(
                    "\"" + folder + "\" is no folder of new mail: write its path, inbox/Suppliers below the Inbox or"
                            + " /Suppliers from the top of the mailbox, at most " + LONGEST + " characters");
        }
        return path;
    }

    public Optional<Instant> startsAt() {
        return Optional.ofNullable(since);
    }

    public enum Purpose {
        ORDERS,
        SUPPORT
    }
}
