package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nightshift.sandbox.Books;
import nightshift.sandbox.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In every build: real processes are killed in the middle of what writes to the shop, the books and the mailbox, at the moments that
 * matter most, and the one after each completes what it left by itself; one dies with four workflows under way. Further moments of each:
 * {@link KilledNightIT}, {@link KilledInvoicesIT}, {@link KilledSupportDayIT}, {@link KilledListingsIT}, {@link KilledSweepsIT}; every
 * moment: {@link KillSeriesIT}.
 */
class KilledProcessIT {
    @TempDir
    Path folder;

    @Test
    void eachWorkflowKilledAtItsWorstMomentsIsCompletedWithExactBooks() {
        try (KilledNight all = KilledNight.ofSeveral(folder)) {
            KilledNightIT.loseTheAnswerToTheFeed(all);
            all.killAt("before record-outcome 8"); // shipped in Shopify, not recorded
            all.killAt("before find-lost-feed 1"); // a feed that Amazon created without an answer
            all.then("invoices").then("triage").thenListings();
            all.killAt(
                    "after send-draft 1", // the summary is out, not recorded
                    "before record-outcome 9", // billed in QuickBooks, not recorded
                    "after create-draft 3", // the draft lies in Outlook, nobody recorded it
                    "before note-bulk-operation-id 1"); // Shopify runs it, nobody knows its id

            Over over = all.finish();

            assertThat(all.killedAt()).hasSize(6);
            assertThat(over.letters()).isEmpty();
            assertBooksAreExact(all.sandbox().world());
        }
    }

    private static void assertBooksAreExact(World world) {
        Books books = world.books();
        assertThat(world.differences()).isEmpty();
        KilledListingsIT.assertWrittenBesideTheCatalog(world);
        assertThat(books.of("amazon.resubmission")).isEmpty();
        assertThat(books.of("amazon.feed"))
                .as("of confirmations, of the changes decided by hand")
                .hasSize(2);
        assertThat(books.of("quickbooks.attachment"))
                .extracting(Books.Entry::target)
                .hasSize(24)
                .doesNotHaveDuplicates();
        assertThat(books.of("graph.sent"))
                .extracting(mail -> mail.details().get("subject").toString())
                .as("a summary of each run that sends one")
                .containsExactly("11 shipped, 2 need you, 1 known", "Invoices: 24 billed, 22 need you");
    }
}
