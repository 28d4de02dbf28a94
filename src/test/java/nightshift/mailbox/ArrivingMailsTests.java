package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArrivingMailsTests {
    private final List<String> stored = new CopyOnWriteArrayList<>();
    private final ArrivingMails mails = new ArrivingMails(() -> List.copyOf(stored), () -> List.copyOf(stored));

    @Test
    void givesWhatIsStoredWhilePagesAreStillRead() {
        stored.add("mail/1");

        assertThat(mails.next()).isEqualTo("mail/1");
    }

    @Test
    void waitsForMailsOfPagesThatAreStillRead() throws Exception {
        FutureTask<List<String>> all = inTheBackground();

        stored.add("mail/1");
        stored.add("mail/2");
        assertThat(all.isDone()).isFalse();
        mails.end();

        assertThat(all.get(10, TimeUnit.SECONDS)).containsExactly("mail/1", "mail/2");
    }

    @Test
    void missesNothingThatWasStoredRightBeforeTheLastPageEnded() {
        stored.add("mail/1");
        mails.next();
        stored.add("mail/2");
        mails.end();

        assertThat(mails).toIterable().containsExactly("mail/2");
    }

    @Test
    void givesAMailThatCouldNotBeTakenInOnlyOnce() {
        stored.add("mail/1");
        mails.end();

        assertThat(mails).toIterable().containsExactly("mail/1");
        assertThat(mails.hasNext()).isFalse();
    }

    private FutureTask<List<String>> inTheBackground() {
        FutureTask<List<String>> all = new FutureTask<>(() -> {
            List<String> names = new ArrayList<>();
            mails.forEachRemaining(names::add);
            return names;
        });
        Thread reader = new Thread(all, "arriving-mails");
        reader.setDaemon(true);
        reader.start();
        return all;
    }
}
