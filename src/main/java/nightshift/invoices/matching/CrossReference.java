package nightshift.invoices.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.PartMapping;
import nightshift.invoices.PartNumbers;

/** The part mappings of one vendor. */
final class CrossReference {
    private final Map<String, PartMapping> exact = new HashMap<>();
    private final Map<String, PartMapping> loose = new HashMap<>();

    CrossReference(List<PartMapping> mappings) {
        for (PartMapping mapping : mappings) {
            exact.put(PartNumbers.normalized(mapping.vendorPart()), mapping);
            loose.put(PartNumbers.withoutZeros(mapping.vendorPart()), mapping);
        }
    }

    Optional<PartMapping> of(InvoiceLine line) {
        return line.part().or(line::gtin).flatMap(part -> of(part.value()));
    }

    private Optional<PartMapping> of(String part) {
        return Optional.ofNullable(exact.get(PartNumbers.normalized(part)))
                .or(() -> Optional.ofNullable(loose.get(PartNumbers.withoutZeros(part))));
    }
}
