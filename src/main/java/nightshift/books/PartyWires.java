package nightshift.books;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** Vendors, their terms and items, as QuickBooks writes them (quickbooks-online 15). */
final class PartyWires {
    private PartyWires() {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record VendorWire(
            String id,
            @Nullable String displayName,
            @Nullable String companyName,
            @Nullable Boolean active,
            @Nullable Reference currencyRef,
            @Nullable Reference termRef,
            @Nullable Email primaryEmailAddr,
            @Nullable String acctNum) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record Email(@Nullable String address) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record TermWire(String id, @Nullable String name, @Nullable Integer dueDays) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record ItemWire(String id, @Nullable String name, @Nullable String sku) {}
}
