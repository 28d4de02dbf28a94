package nightshift.inventory;

import java.time.Clock;
import java.time.LocalDate;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Which alerts are the same mail: one a day in the store's time zone. */
@Component
public class StockAlertMails {
    private final StoreSettings store;
    private final Clock clock;

    public StockAlertMails(StoreSettings store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Named reference(StockAlert alert) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), store.timeZone());
        return new Named(alert, alert.reference(today));
    }

    /** An alert with what makes it the same mail. */
    public record Named(StockAlert alert, String reference) {}
}
