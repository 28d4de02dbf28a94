package nightshift.settings;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that ships for the store.
 *
 * @param addresses exact mail addresses, or {@code *@domain} for every address of a domain
 * @param mode more caution for this supplier than the workflow has; unset: none
 * @param poPattern regular expression: what the store's numbers look like as this supplier prints them (whole value, any case)
 * @param productVendors the Shopify vendor names of what he ships
 * @param claimsAddress where claims go and their answers come from; unset: the first of his addresses that is no pattern
 */
public record Supplier(
        @NotEmpty String name,
        @NotNull List<String> addresses,
        @Nullable Mode mode,
        @Nullable @RegularExpression String poPattern,
        @Nullable String vendorInQuickbooks,
        @NotNull List<String> productVendors,
        @Nullable String stockFeed,
        @Nullable String costFeed,
        @Nullable String claimsAddress,
        boolean sendsDaily) {
    public Supplier {
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
        productVendors = productVendors == null ? List.of() : List.copyOf(productVendors);
    }

    public Optional<String> purchaseOrderPattern() {
        return Optional.ofNullable(poPattern);
    }

    /** Whose address this is: who names it counts before one whose pattern it fits, in whatever order they stand in the settings. */
    public static Optional<Supplier> writing(EmailAddress address, List<Supplier> suppliers) {
        return suppliers.stream()
                .filter(supplier -> supplier.known().anyMatch(address.value()::equals))
                .findFirst()
                .or(() -> suppliers.stream()
                        .filter(supplier -> supplier.writesFrom(address))
                        .findFirst());
    }

    /** Whether this is one of his addresses. What a mail calls its sender proves nothing. */
    public boolean writesFrom(EmailAddress address) {
        return known().anyMatch(known -> known.startsWith("*@")
                ? address.domain().equals(known.substring(2))
                : address.value().equals(known));
    }

    /** Whether this address was made to be mistaken for one of the supplier's: he does not write from it, but nearly. */
    public boolean resembledBy(EmailAddress from) {
        return !writesFrom(from)
                && known().map(address -> address.substring(address.lastIndexOf('@') + 1))
                        .anyMatch(domain -> Lookalike.resembles(from.domain(), domain));
    }

    /** All he writes from: who has an address for claims answers from it. */
    private Stream<String> known() {
        return Stream.concat(ownAddresses(), Stream.ofNullable(claimsAddress).map(Supplier::plain))
                .filter(address -> !address.isEmpty());
    }

    /** His addresses and patterns as they are compared. */
    Stream<String> ownAddresses() {
        return addresses.stream().map(Supplier::plain).filter(address -> !address.isEmpty());
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Without the addresses of his lists, which may hold passwords. */
    @Override
    public String toString() {
        return name;
    }
}
