package nightshift.triage;

import java.util.stream.Collectors;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.customers.letters.Letter;
import nightshift.mailbox.StoredMail;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** What the person who takes a mail over gets: what it is about, why it is his, and the customer's own words. */
@Component
public class HandOverLetters {
    private static final int LONGEST_TEXT = 4000;

    private final StoreSettings store;

    public HandOverLetters(StoreSettings store) {
        this.store = store;
    }

    String html(TriageCase asked, TriageDecision.HandedOver decision) {
        StoredMail mail = asked.open().mail();
        String own = asked.understood().words().own();
        Letter letter = new Letter()
                .say(asked.understood().summary())
                .say(decision.reasons().stream().map(Reason::detail).collect(Collectors.joining(" ")))
                .say("From %s, \"%s\":"
                        .formatted(mail.from().map(EmailAddress::value).orElse("an unknown sender"), mail.subject()))
                .say(own.substring(0, Math.min(LONGEST_TEXT, own.length())))
                .link("On the desk:", store.desk().url().resolve("/customer-mail"));
        return letter.html();
    }
}
