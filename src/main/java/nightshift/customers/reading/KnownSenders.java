package nightshift.customers.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.settings.Lookalike;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;

/**
 * Who writes as the store and as its suppliers. Whoever calls himself one of them and writes from elsewhere is not believed.
 *
 * @param storeDomains mail domains of the store
 * @param staff names of people of the store, as a mail would show them
 */
public record KnownSenders(Set<String> storeDomains, List<String> staff, List<Supplier> suppliers) {
    public static final KnownSenders NOBODY = new KnownSenders(Set.of(), List.of(), List.of());

    public KnownSenders {
        storeDomains = Set.copyOf(storeDomains);
        staff = List.copyOf(staff);
        suppliers = List.copyOf(suppliers);
    }

    /** By the store's settings: its mailboxes and who gets its summary. */
    public static KnownSenders of(StoreSettings settings) {
        return new KnownSenders(
                Stream.concat(settings.mailboxes().stream().map(Mailbox::address), settings.summary().to().stream())
                        .map(EmailAddress::domain)
                        .collect(Collectors.toSet()),
                List.of(),
                settings.suppliers());
    }

    Optional<Supplier> supplier(EmailAddress from) {
        return Supplier.writing(from, suppliers);
    }

    boolean ofStore(EmailAddress from) {
        return storeDomains.contains(from.domain());
    }

    boolean resemblesStore(EmailAddress from) {
        return !ofStore(from) && storeDomains.stream().anyMatch(domain -> Lookalike.resembles(from.domain(), domain));
    }
}
