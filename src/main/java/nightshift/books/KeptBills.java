package nightshift.books;

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

    /** All that have one of the numbers. */
    public List<Bill> numbered(List<NumberedBill> numbers) {
        return numbers.stream()
                .flatMap(asked -> copies.named("Bill", asked.number().inTheBooks()).stream()
                        .map(row -> reader.bill("Bill", row))
                        .filter(asked::isNumberOf))
                .distinct()
                .toList();
    }
}
