package nightshift.commandline;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.RemoteFailure;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** {@code --nightshift.suggest}: the {@code suppliers} block to paste, from the mail of the last 30 days. Changes nothing. */
@Component
class SupplierProposal {
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final RecentMail recentMail;
    private final StoreSettings settings;
    private final Clock clock;

    SupplierProposal(RecentMail recentMail, StoreSettings settings, Clock clock) {
        this.recentMail = recentMail;
        this.settings = settings;
        this.clock = clock;
    }

    int perform(PrintStream out) {
        if (settings.mailboxes().isEmpty()) {
            out.println("No mailbox is set: add yours under nightshift.mailboxes in application.yaml first.");
            return 1;
        }
        try {
            propose(mails(), out);
            return 0;
        } catch (RemoteFailure failed) {
            out.println(failed.getMessage());
            return 1;
        }
    }

    private List<SeenMail> mails() {
        Instant since = clock.instant().minus(LOOKED_BACK);
        List<SeenMail> mails = new ArrayList<>();
        settings.mailboxes().forEach(mailbox -> mails.addAll(recentMail.since(mailbox.address(), since)));
        return mails;
    }

    private void propose(List<SeenMail> mails, PrintStream out) {
        List<SupplierSuggestion> suggestions = new SupplierSuggestions(
                        settings.mailboxes().stream()
                                .map(Mailbox::address)
                                .map(address -> address.domain())
                                .collect(Collectors.toSet()),
                        settings.suppliers())
                .of(mails);
        if (suggestions.isEmpty()) {
            out.println("Among " + mails.size() + " mails of the last 30 days no sender looks like a new supplier.");
        } else {
            out.println("# Look through this, delete who is no supplier, and paste the rest into application.yaml");
            out.println(SuppliersBlock.of(suggestions));
        }
    }
}
