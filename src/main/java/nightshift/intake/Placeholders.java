package nightshift.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.mailbox.MailboxAttachment;
import nightshift.mailbox.StoredMail;
import org.springframework.stereotype.Component;

/**
 * What Outlook lays into a mail in the place of its files while it still checks them (Safe Attachments with dynamic delivery): the
 * mail is there, its files come minutes later, and nothing else says so. Such a mail waits for its files, but not for ever: who
 * forwards a placeholder forwards it as it is.
 */
@Component
public class Placeholders {
    private final IntakeSettings settings;
    private final Clock clock;

    public Placeholders(IntakeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the files of this mail are still to come. */
    public boolean awaited(StoredMail mail, List<MailboxAttachment> files) {
        return files.stream().anyMatch(file -> isOne(file.name()))
                && Instant.now(clock).isBefore(mail.receivedAt().plus(settings.placeholderWait()));
    }

    /** Why this file is not taken in; empty where it is what it seems. */
    Optional<String> insteadOf(String name) {
        return isOne(name)
                ? Optional.of("It stands for a file that Outlook was still checking, and did not give for "
                        + settings.placeholderWait().toMinutes() + " minutes. Open the mail in Outlook")
                : Optional.empty();
    }

    /** @param name of a file, also one from inside another */
    private boolean isOne(String name) {
        return settings.placeholder()
                .matcher(name.substring(name.lastIndexOf('/') + 1))
                .matches();
    }
}
