package nightshift.invoices;

import java.util.List;
import java.util.Map;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Books;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does with the flags of the week, and what is in the books then. */
abstract class InvoiceActsRig extends InvoiceWeek {
    @Autowired
    ReviewDesk desk;

    List<RunItem> items = List.of();

    QuickBooksSandbox books() {
        return sandbox.world().the(QuickBooksSandbox.class);
    }

    ActOutcome act(String number, String act, Map<String, String> values) {
        return onItem(item(number).decisionId().orElseThrow(), act, values);
    }

    ActOutcome onItem(long decisionId, String act, Map<String, String> values) {
        return (ActOutcome)
                processes.ask("review-act", new ActRequest(new Target.OfItem(decisionId), act, "ruth", "", values));
    }

    ActOutcome act(String number, String act, String note) {
        return noted(item(number).decisionId().orElseThrow(), act, note);
    }

    ActOutcome approve(long decisionId, String note) {
        return noted(decisionId, "approve", note);
    }

    ActOutcome noted(long decisionId, String act, String note) {
        return (ActOutcome)
                processes.ask("review-act", new ActRequest(new Target.OfItem(decisionId), act, "ruth", note, Map.of()));
    }

    List<String> offered(String number) {
        return desk.offered(new Target.OfItem(item(number).decisionId().orElseThrow())).stream()
                .map(OfferedAct::name)
                .toList();
    }

    RunItem item(String number) {
        return items.stream()
                .filter(item -> number.equals(item.facts().get(InvoiceFacts.NUMBER)))
                .findFirst()
                .orElseThrow();
    }

    List<Books.Entry> bills(String number) {
        return sandbox.world().books().of("quickbooks.bill").stream()
                .filter(bill -> bill.target().equals(number))
                .toList();
    }
}
