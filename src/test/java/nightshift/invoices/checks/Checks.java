package nightshift.invoices.checks;

import java.util.List;
import nightshift.books.SameBill;
import nightshift.invoices.InvoiceCheck;

/** All checks, as the application injects them. */
public final class Checks {
    private Checks() {}

    public static List<InvoiceCheck> all() {
        return List.of(
                new PaperCheck(),
                new DuplicateCheck(new SameBill(7)),
                new OrderChoiceCheck(),
                new CountedOrderCheck(),
                new PackCheck(),
                new LineSumCheck(),
                new PriceCheck(),
                new QuantityCheck(),
                new UnmatchedLineCheck(),
                new MissingLineCheck(),
                new ChargeCheck());
    }
}
