package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vendors, from the copies. */
@Component
public class Vendors {
    /** What QuickBooks puts behind the name of a vendor who was made inactive or merged into another. */
    private static final String DELETED = " (deleted)";

    private final BooksCopies copies;

    public Vendors(BooksCopies copies) {
        this.copies = copies;
    }

    public List<Vendor> all() {
        return copies.all("Vendor").stream().map(this::vendor).toList();
    }

    /**
     * By display name or company name, however spelled; empty when none or several have it. Of an active one and inactive ones the active
     * one; an inactive one also by the name it had before QuickBooks marked it as deleted.
     */
    public Optional<Vendor> named(String name) {
        List<Vendor> exact =
                copies.named("Vendor", name).stream().map(this::vendor).toList();
        if (!exact.isEmpty()) {
            return only(exact);
        }
        List<Vendor> company =
                all().stream().filter(vendor -> isCalled(vendor, name)).toList();
        return only(
                company.isEmpty()
                        ? copies.named("Vendor", name + DELETED).stream()
                                .map(this::vendor)
                                .toList()
                        : company);
    }

    private static Optional<Vendor> only(List<Vendor> found) {
        List<Vendor> active = found.stream().filter(Vendor::active).toList();
        List<Vendor> left = active.isEmpty() ? found : active;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    public Optional<Vendor> find(String id) {
        return copies.find("Vendor", id).map(this::vendor);
    }

    private static boolean isCalled(Vendor vendor, String name) {
        return vendor.company()
                .filter(company -> InvoiceNumber.normalized(company).equals(InvoiceNumber.normalized(name)))
                .isPresent();
    }

    private Vendor vendor(JsonNode row) {
        PartyWires.VendorWire wire = BooksJson.read(row, PartyWires.VendorWire.class);
        return new Vendor(
                wire.id(),
                wire.displayName() == null ? "" : wire.displayName(),
                BooksReader.text(wire.companyName()),
                !Boolean.FALSE.equals(wire.active()),
                Reference.id(wire.currencyRef()).map(Currency::getInstance),
                Reference.id(wire.termRef())
                        .flatMap(id -> copies.find("Term", id))
                        .map(Vendors::terms),
                email(wire.primaryEmailAddr()),
                BooksReader.text(wire.acctNum()));
    }

    private static Vendor.Terms terms(JsonNode row) {
        PartyWires.TermWire wire = BooksJson.read(row, PartyWires.TermWire.class);
        return new Vendor.Terms(wire.id(), wire.name() == null ? "" : wire.name(), Optional.ofNullable(wire.dueDays()));
    }

    /** QuickBooks takes several addresses in one field, and typing errors. */
    private static Optional<EmailAddress> email(PartyWires.@Nullable Email mail) {
        try {
            return Optional.ofNullable(mail)
                    .flatMap(one -> BooksReader.text(one.address()))
                    .map(text -> new EmailAddress(text.split("[,;]", 2)[0]));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
