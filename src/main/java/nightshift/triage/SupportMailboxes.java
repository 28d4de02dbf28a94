package nightshift.triage;

import java.time.Duration;
import nightshift.core.Workflow;
import nightshift.operations.Prerequisite;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Where customers write. Without such a mailbox nobody asked for their mail to be sorted. */
@Component
public class SupportMailboxes implements Prerequisite {
    private final StoreSettings store;

    public SupportMailboxes(StoreSettings store) {
        this.store = store;
    }

    @Override
    public Workflow workflow() {
        return Workflow.TRIAGE;
    }

    @Override
    public boolean isMet() {
        return configured();
    }

    @Override
    public String what() {
        return "a mailbox of purpose support (nightshift.mailboxes)";
    }

    /** After that people have answered, and a draft would only be in their way. */
    @Override
    public Duration worthDoingFor() {
        return Duration.ofDays(3);
    }

    public boolean configured() {
        return store.mailboxes().stream().anyMatch(mailbox -> mailbox.purpose() == Mailbox.Purpose.SUPPORT);
    }
}
