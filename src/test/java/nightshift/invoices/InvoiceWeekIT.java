package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.sandbox.Books;
import nightshift.sandbox.week.ExpectedWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The week of forty invoices and seven traps, read from their papers, through the whole application and back from the books. */
class InvoiceWeekIT extends InvoiceWeek {
    @BeforeEach
    void theWeekLiesBeforeUs() {
        sandbox.resetToWeek();
        forgetEverything();
    }

    @Test
    void booksExactlyTheTwentyFourExactInvoicesAndFlagsTheSixteenOthersWithKindAndLine() {
        knowTheVendors();
        List<RunItem> items = run();

        assertThat(week().differencesFrom(books())).isEmpty();
        assertThat(books().of("quickbooks.attachment")).hasSize(24);
        assertThat(of(items, ItemOutcome.FAILED)).isEmpty();
        assertThat(of(items, ItemOutcome.DONE)).hasSize(24);
        Map<String, RunItem> bySubject =
                items.stream().collect(Collectors.toMap(this::subject, Function.identity(), (first, second) -> first));
        for (ExpectedWeek.Review expected : week().reviews()) {
            assertIsFlagged(bySubject.get(expected.subject()), expected);
        }
        for (ExpectedWeek.Trap trap : week().traps()) {
            assertThat(Optional.ofNullable(bySubject.get(trap.subject())).map(RunItem::outcome))
                    .as(trap.what())
                    .isNotEqualTo(Optional.of(ItemOutcome.DONE));
        }
        assertThat(summary()).contains("24 billed", "Booked: ");

        whatComesAgainIsNothingNew();
    }

    private void whatComesAgainIsNothingNew() {
        assertThat(run()).isEmpty();
        assertThat(books().of("quickbooks.bill")).hasSize(24);

        forgetEverything();
        knowTheVendors();
        List<RunItem> again = run();
        assertThat(of(again, ItemOutcome.DONE)).isEmpty();
        assertThat(of(again, ItemOutcome.IGNORED)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(week().differencesFrom(books())).isEmpty();
        assertThat(books().of("quickbooks.attachment")).hasSize(24);
    }

    @Test
    void booksNothingOfVendorsOfWhomNobodyApprovedAnInvoice() {
        List<RunItem> items = run();

        assertThat(books().of("quickbooks.bill")).isEmpty();
        assertThat(of(items, ItemOutcome.DONE)).isEmpty();
    }

    private void assertIsFlagged(RunItem item, ExpectedWeek.Review expected) {
        assertThat(item.outcome()).as(expected.toString()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(item.reasons())
                .as(expected.toString())
                .extracting(reason -> reason.kind().code())
                .containsOnly(expected.reason());
        if (expected.line() > 0) {
            assertThat(item.facts().get(InvoiceFacts.DISCREPANCIES))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                    .extracting(discrepancy -> discrepancy.get("line"))
                    .containsExactly(expected.line());
        }
    }

    private static List<String> of(List<RunItem> items, ItemOutcome outcome) {
        return items.stream()
                .filter(item -> item.outcome() == outcome)
                .map(item -> item.label() + " " + item.reasons())
                .toList();
    }

    /** Of the mail that brought it. */
    private String subject(RunItem item) {
        return KeptInvoice.in(item.facts()).map(KeptInvoice::subject).orElseGet(item::label);
    }

    private String summary() {
        return books().of("graph.sent").get(0).details().toString();
    }

    private ExpectedWeek week() {
        return sandbox.world().week();
    }

    private Books books() {
        return sandbox.world().books();
    }
}
