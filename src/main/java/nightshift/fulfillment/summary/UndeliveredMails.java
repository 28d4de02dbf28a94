package nightshift.fulfillment.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Run;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/**
 * Mails from here that did not arrive: a summary to a wrong address, a claim, an answer to a customer. Outlook only accepts what is
 * sent; that it bounced comes back as a mail, which somebody has to see.
 */
@Component
public class UndeliveredMails {
    private static final Duration AT_FIRST = Duration.ofDays(3);
    private static final int MOST = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);

    private final StoreSettings store;

    public UndeliveredMails(StoreSettings store) {
        this.store = store;
    }

    /** The run before this one, or the last three days: rather told twice than not at all. */
    public Instant since(Run run, Optional<Run> before) {
        return before.map(Run::startedAt).orElse(run.startedAt().minus(AT_FIRST));
    }

    /** @param reports the oldest first. Somebody who sends in the store's name may cause thousands */
    public Finding find(List<StoredMail> reports) {
        List<String> sentences =
                new ArrayList<>(reports.stream().limit(MOST).map(this::sentence).toList());
        if (reports.size() > MOST) {
            sentences.add("%d more such reports came in.".formatted(reports.size() - MOST));
        }
        return new Finding.Undelivered(sentences);
    }

    private String sentence(StoredMail report) {
        return "\"%s\" came to %s %s: a mail from there did not arrive. Look which, and send it to the right address."
                .formatted(
                        report.subject().strip(),
                        report.mailbox(),
                        TIME.format(report.receivedAt().atZone(store.timeZone())));
    }
}
