package nightshift.invoices.summary;

import java.util.List;
import java.util.Map;
import nightshift.invoices.InvoiceSettings;
import org.springframework.stereotype.Component;

/** Whose exact invoices could be booked without being approved one by one. Proposes only; a person switches. */
@Component
public class AutoProposals {
    private final InvoiceSettings settings;

    public AutoProposals(InvoiceSettings settings) {
        this.settings = settings;
    }

    /** @param inARow how many of his bills were approved unchanged in a row, by supplier */
    public List<String> of(Map<String, Integer> inARow) {
        return inARow.entrySet().stream()
                .filter(supplier -> supplier.getValue() >= settings.promoteAfter())
                .map(supplier -> "%s could go to auto: his last %d bills were approved unchanged."
                        .formatted(supplier.getKey(), supplier.getValue()))
                .sorted()
                .toList();
    }
}
