package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks for bills that may be an invoice already. Everything is read from QuickBooks now; what was read before only tells which
 * bills to read, because spellings of a number cannot be searched for there, nor vendors and amounts.
 */
@Component
public class BillSearch {
    private final BooksReader reader;
    private final BooksCopies copies;
    private final QuickBooksSettings settings;

    public BillSearch(BooksReader reader, BooksCopies copies, QuickBooksSettings settings) {
        this.reader = reader;
        this.copies = copies;
        this.settings = settings;
    }

    /** By number, in one call. */
    public QuickBooksCall byNumber(BillQuestion question) {
        Map<String, BooksQuery> queries = new LinkedHashMap<>();
        queries.put(
                "bills",
                BooksQuery.of("Bill").whereIn("DocNumber", question.number().spellings()));
        queries.put(
                "credits",
                BooksQuery.of("VendorCredit")
                        .whereIn("DocNumber", question.number().spellings()));
        queries.put(
                "expenses",
                BooksQuery.of("Purchase").whereIn("DocNumber", question.number().spellings()));
        Set<String> known = copies.billsLike(question, settings.sameBillWithin());
        if (!known.isEmpty()) {
            queries.put("known", BooksQuery.of("Bill").whereIn("Id", known));
        }
        return QuickBooksCall.batch(queries);
    }

    /** By date, a question for bills and one for expenses: vendor and amount are compared here. */
    public List<BooksQuery> byDate(BillQuestion question) {
        return List.of(dated(Bill.Kind.BILL, question), dated(Bill.Kind.EXPENSE, question));
    }

    private BooksQuery dated(Bill.Kind kind, BillQuestion question) {
        int days = settings.sameBillWithin();
        return BooksQuery.of(kind.entity())
                .between(
                        "TxnDate",
                        question.date().minusDays(days),
                        question.date().plusDays(days))
                .orderedBy("Id");
    }

    /**
     * What of all that may be the invoice.
     *
     * @param dated the rows of each of {@link #byDate}
     */
    public List<Bill> hits(BillQuestion question, JsonNode batch, List<List<JsonNode>> dated) {
        List<Bill> all = new ArrayList<>();
        all.addAll(read(Bill.Kind.BILL, Batch.rows(batch, "bills", "Bill")));
        all.addAll(read(Bill.Kind.BILL, Batch.rows(batch, "known", "Bill")));
        all.addAll(read(Bill.Kind.VENDOR_CREDIT, Batch.rows(batch, "credits", "VendorCredit")));
        all.addAll(read(Bill.Kind.EXPENSE, Batch.rows(batch, "expenses", "Purchase")));
        all.addAll(read(Bill.Kind.BILL, dated.get(0)));
        all.addAll(read(Bill.Kind.EXPENSE, dated.get(1)));
        Map<String, Bill> hits = new LinkedHashMap<>();
        all.stream()
                .filter(bill -> SameBill.mayBe(question, bill))
                .forEach(bill -> hits.put(bill.kind() + bill.id(), bill));
        return List.copyOf(hits.values());
    }

    private List<Bill> read(Bill.Kind kind, List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> !BooksJson.read(row, BillWire.class).isRefund())
                .map(row -> reader.bill(kind, row))
                .toList();
    }
}
