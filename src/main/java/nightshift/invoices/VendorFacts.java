package nightshift.invoices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.books.Vendor;
import nightshift.books.Vendors;
import nightshift.operations.reviews.RememberedFact;
import nightshift.operations.reviews.RememberedFacts;
import org.springframework.stereotype.Component;

/** What people said of vendors: what their part numbers mean, and which bank accounts are theirs. */
@Component
public class VendorFacts implements RememberedFacts {
    private final PartMappings parts;
    private final KnownVendors known;
    private final Vendors vendors;

    public VendorFacts(PartMappings parts, KnownVendors known, Vendors vendors) {
        this.parts = parts;
        this.known = known;
        this.vendors = vendors;
    }

    @Override
    public List<RememberedFact> all() {
        List<KeptPart> kept = parts.kept();
        List<KeptAccount> accounts = known.keptAccounts();
        Map<String, String> names = kept.isEmpty() && accounts.isEmpty()
                ? Map.of()
                : vendors.all().stream().collect(Collectors.toMap(Vendor::id, Vendor::name, (one, other) -> one));
        return Stream.concat(
                        kept.stream().map(part -> part.fact(name(names, part.vendorId()))),
                        accounts.stream().map(account -> account.fact(name(names, account.vendorId()))))
                .toList();
    }

    @Override
    public boolean forget(String key) {
        Optional<KeptPart> part =
                parts.kept().stream().filter(kept -> kept.key().equals(key)).findFirst();
        if (part.isPresent()) {
            PartMapping mapping = part.get().mapping();
            return parts.forget(part.get().vendorId(), mapping.vendorPart(), mapping.unit());
        }
        return known.keptAccounts().stream()
                .filter(kept -> kept.key().equals(key))
                .anyMatch(kept -> known.forgetAccount(kept.vendorId(), kept.account()));
    }

    private static String name(Map<String, String> names, String vendorId) {
        return names.getOrDefault(vendorId, "vendor " + vendorId);
    }
}
