package nightshift.books;

import java.util.Collection;
import java.util.List;
import nightshift.core.Sku;
import org.springframework.stereotype.Component;

/** The items of the store's books, from the copies. */
@Component
public class StoreItems {
    private final BooksCopies copies;

    public StoreItems(BooksCopies copies) {
        this.copies = copies;
    }

    /** Those of the printed numbers that are SKUs of the store's own items. */
    public List<Sku> known(Collection<String> printed) {
        return printed.stream()
                .filter(number ->
                        !number.isBlank() && !copies.named("Item", number).isEmpty())
                .distinct()
                .map(Sku::new)
                .toList();
    }
}
