package nightshift.mailbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the three steps of an intake work at the same time. What each has done is in the database: an intake that breaks off loses nothing. */
@Component
public class Intakes {
    private final Mails mails;

    public Intakes(Mails mails) {
        this.mails = mails;
    }

    /** Pages are about to be read. */
    public Intake begin() {
        ArrivingMails toFetch = new ArrivingMails(mails::withoutAttachments, mails::withoutAttachments);
        // a page may bring a mail older than those before it, so none is sorted before all pages are read
        ArrivingMails toSort = new ArrivingMails(
                () -> toFetch.hasEnded() ? mails.unclassifiedInTurn() : List.of(), mails::unclassified);
        return new Intake(toFetch, toSort);
    }

    /** The pages are read, or Outlook failed. */
    public void pagesRead(Intake intake) {
        intake.toFetch().end();
    }

    /** Attachments are fetched, as far as they could be. */
    public void filesFetched(Intake intake) {
        intake.toSort().end();
    }

    /** @param intake without one, those mails that are stored now */
    public ArrivingMails toFetch(@Nullable Intake intake) {
        return intake == null ? ended(begin().toFetch()) : intake.toFetch();
    }

    /** @param intake without one, those mails that are complete now */
    public ArrivingMails toSort(@Nullable Intake intake) {
        return intake == null ? ended(begin().toSort()) : intake.toSort();
    }

    private static ArrivingMails ended(ArrivingMails stored) {
        stored.end();
        return stored;
    }
}
