package nightshift.books;

import java.util.List;
import nightshift.core.PoNumber;

/** Which purchase orders have these numbers? As the vendor printed them; QuickBooks may spell them otherwise. */
public record PurchaseOrderQuestion(List<PoNumber> numbers) {
    public PurchaseOrderQuestion {
        numbers = List.copyOf(numbers);
    }
}
