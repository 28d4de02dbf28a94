package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.week.ExpectedWeek;
import org.junit.jupiter.api.Test;

/** Each trouble at each write to QuickBooks: one invoice for each, all in one week. */
class InvoiceFaultsIT extends FaultyWorld {
    @Test
    void booksEveryInvoiceAndAttachesEveryFileExactlyOnceWhateverGoesWrongAtTheWrites() {
        invoiceWeek();
        processes.ask("quickbooks-refresh-copies", null);
        jdbc.sql("insert into invoice_vendor (vendor_id, name, approved_by, approved_at)"
                        + " select id, name, 'test', read_at from quickbooks_copy where kind = 'Vendor'")
                .update();
        Map<String, String> troubled = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>(
                week().bills().stream().map(ExpectedWeek.Bill::number).toList());
        Troubles.ofAnyCall().forEach((trouble, fault) -> {
            String number = numbers.remove(0);
            troubled.put(number, trouble);
            trouble(at("/bill", number), fault);
            trouble(at("/upload", "invoice-" + number + ".pdf"), fault);
        });

        processes.ask("invoices-run", "test");
        recoverAndRetry();

        assertThat(week().differencesFrom(books()))
                .as("%s; what a person sees: %s", troubled, causes())
                .isEmpty();
        assertThat(books().of("quickbooks.attachment"))
                .extracting(Books.Entry::target)
                .as("%s", causes())
                .hasSize(24)
                .doesNotHaveDuplicates();
        assertThat(lettersOfItems()).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from effect where kind like 'quickbooks-%' and state in ('done', 'done_elsewhere')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(48);
    }

    private void trouble(Predicate<SandboxRequest> at, Fault fault) {
        sandbox.faults().add("/quickbooks", at, 1, fault);
    }

    private static Predicate<SandboxRequest> at(String write, String what) {
        return request -> request.method().equals("POST")
                && request.path().endsWith(write)
                && request.text().contains(what);
    }

    private ExpectedWeek week() {
        return sandbox.world().week();
    }
}
