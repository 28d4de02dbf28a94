package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bills as last read, from the copies. */
@Component
public class KeptBills {
    private final BooksCopies copies;
    private final BooksReader reader;

    public KeptBills(BooksCopies copies, BooksReader reader) {
        this.copies = copies;
        this.reader = reader;
    }

    /** Those of these ids that are kept; what QuickBooks said is deleted is not. */
    public List<Bill> byId(List<String> ids) {
        return ids.stream()
                .flatMap(id -> copies.find("Bill", id).stream())
                .map(row -> reader.bill(Bill.Kind.BILL, row))
                .toList();
    }

    /** The same asked of QuickBooks now. */
    public static BooksQuery query(List<String> ids) {
        return BooksQuery.of("Bill").whereIn("Id", ids);
    }

    public List<Bill> read(List<JsonNode> rows) {
        return rows.stream().map(row -> reader.bill(Bill.Kind.BILL, row)).toList();
    }

    /** All that have one of the numbers. */
    public List<Bill> numbered(List<NumberedBill> numbers) {
        return numbers.stream()
                .flatMap(asked -> copies.named("Bill", asked.number().inTheBooks()).stream()
                        .map(row -> reader.bill(Bill.Kind.BILL, row))
                        .filter(asked::isNumberOf))
                .distinct()
                .toList();
    }
}
