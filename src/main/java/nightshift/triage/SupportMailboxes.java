package nightshift.triage;

import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Where customers write. Without such a mailbox nobody asked for their mail to be sorted. */
@Component
public class SupportMailboxes {
    private final StoreSettings store;

    public SupportMailboxes(StoreSettings store) {
        this.store = store;
    }

    public boolean configured() {
        return store.mailboxes().stream().anyMatch(mailbox -> mailbox.purpose() == Mailbox.Purpose.SUPPORT);
    }
}
