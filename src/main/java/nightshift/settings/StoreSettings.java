package nightshift.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The settings every module shares: {@code nightshift.*} of application.yaml. */
@Validated
@ConfigurationProperties("nightshift")
public record StoreSettings(
        @NotNull ZoneId timeZone,
        @NotNull Mode mode,
        @NotNull @Valid Summary summary,
        @Nullable URI heartbeatUrl,
        @NotNull @Valid Desk desk,
        @NotNull List<@Valid Mailbox> mailboxes,
        @NotNull List<@Valid Supplier> suppliers) {
    public StoreSettings {
        mailboxes = mailboxes == null ? List.of() : List.copyOf(mailboxes);
        suppliers = suppliers == null ? List.of() : List.copyOf(suppliers);
        DoubleSuppliers.refuse(suppliers);
    }

    /** Who writes from this address. */
    public Optional<Supplier> supplierAt(EmailAddress from) {
        return Supplier.writing(from, suppliers);
    }

    public Optional<Supplier> supplier(String name) {
        return suppliers.stream()
                .filter(supplier -> supplier.name().equals(name))
                .findFirst();
    }

    /** @param to who gets the morning summary; empty: nobody, it is only on the desk */
    public record Summary(List<EmailAddress> to) {}

    /** @param url the address under which people reach the desk, used for links in mails */
    public record Desk(@NotNull URI url) {}
}
