package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle of a week's invoices, and the next one completes them by itself. */
@Tag("series")
class KilledInvoicesIT {
    @TempDir
    Path folder;

    @Test
    void aRunOfInvoicesKilledThreeTimesIsCompletedWithExactBooksAndOneSummary() {
        try (KilledNight week = KilledNight.ofInvoices(folder)) {
            List.of(
                            // while one thread works alone: the first child may take a while to die
                            "after store-attachments 5", // the mails are half taken in
                            "before record-outcome 9", // written, not recorded
                            "after send-draft 1") // the summary is out, not recorded
                    .forEach(week::killAt);

            Over over = week.finish();

            assertThat(week.killedAt()).hasSize(3);
            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(1);
            assertThat(week.sandbox().world().week().differencesFrom(week.books()))
                    .isEmpty();
            assertThat(week.books().of("quickbooks.attachment"))
                    .extracting(Books.Entry::target)
                    .hasSize(24)
                    .doesNotHaveDuplicates();
            assertThat(week.summaries()).singleElement().satisfies(mail -> assertThat(
                            mail.details().get("subject").toString())
                    .startsWith("Invoices: 24 billed"));
        }
    }
}
