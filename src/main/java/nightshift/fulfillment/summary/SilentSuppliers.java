package nightshift.fulfillment.summary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** Suppliers who send something every business day and sent nothing: their mails may have got lost. */
@Component
public class SilentSuppliers {
    private final StoreSettings store;
    private final SummarySettings settings;
    private final Clock clock;

    public SilentSuppliers(StoreSettings store, SummarySettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** One business day back: nobody is silent on a Monday because of the weekend. */
    public Instant since() {
        return settings.businessDays()
                .oneBack(clock.instant().atZone(store.timeZone()))
                .toInstant();
    }

    /**
     * @param heard the suppliers whose genuine mail came since then
     * @param readSince since when mail is taken in; empty: not at all. Who was silent before that is not known
     */
    public Finding find(List<String> heard, Optional<Instant> readSince) {
        if (readSince.isEmpty() || readSince.get().isAfter(since())) {
            return new Finding.Silent(List.of());
        }
        return new Finding.Silent(store.suppliers().stream()
                .filter(Supplier::sendsDaily)
                .map(Supplier::name)
                .filter(name -> !heard.contains(name))
                .toList());
    }
}
