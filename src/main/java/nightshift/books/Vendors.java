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
    private final BooksCopies copies;

    public Vendors(BooksCopies copies) {
        this.copies = copies;
    }

    public List<Vendor> all() {
        return copies.all("Vendor").stream().map(this::vendor).toList();
    }

    /** By display name or company name, however spelled; empty when none or several have it. */
    public Optional<Vendor> named(String name) {
        List<Vendor> exact =
                copies.named("Vendor", name).stream().map(this::vendor).toList();
        List<Vendor> found = exact.isEmpty()
                ? all().stream().filter(vendor -> isCalled(vendor, name)).toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
