package nightshift.desk.letters;

import java.util.Optional;
import nightshift.mailbox.Mailroom;
import nightshift.mailbox.StoredMail;
import nightshift.operations.DeadLetter;
import nightshift.operations.Work;
import nightshift.operations.WorkQueue;
import org.springframework.stereotype.Component;

/** Which mail it was that could not be worked on, as its reader knows it. */
@Component
public class LetterMails {
    private final WorkQueue queue;
    private final Mailroom mailroom;

    LetterMails(WorkQueue queue, Mailroom mailroom) {
        this.queue = queue;
        this.mailroom = mailroom;
    }

    /** Empty where it is about a write, a step, or work that came with no mail. */
    public Optional<StoredMail> of(DeadLetter letter) {
        return letter.workId()
                .flatMap(queue::find)
                .map(Work::subject)
                .flatMap(Work::mailOf)
                .map(id -> mailroom.open(id).mail());
    }
}
