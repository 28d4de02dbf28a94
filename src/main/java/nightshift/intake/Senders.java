package nightshift.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.SenderProof;
import nightshift.mailbox.StoredMail;
import nightshift.operations.reviews.Remembered;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** Tells suppliers from those who only look like one: by address, never by display name. */
@Component
public class Senders {
    private final List<Supplier> suppliers;

    public Senders(StoreSettings settings) {
        this.suppliers = settings.suppliers();
    }

    public Sender of(StoredMail mail) {
        return of(mail, List.of());
    }

    /** @param remembered addresses that people said belong to a supplier */
    public Sender of(StoredMail mail, List<Remembered> remembered) {
        Optional<Supplier> genuine =
                mail.from().flatMap(from -> Supplier.writing(from, suppliers).or(() -> remembered(from, remembered)));
        if (genuine.isPresent()) {
            return SenderProof.failed(mail.from().orElseThrow(), mail.headers())
                    .<Sender>map(check -> new Sender.LooksLike(
                            genuine.get(),
                            "it claims to come from %s, but failed the mail system's own check (%s)"
                                    .formatted(mail.from().orElseThrow(), check)))
                    .orElseGet(() -> new Sender.FromSupplier(genuine.get()));
        }
        return suppliers.stream()
                .map(supplier -> resemblance(mail, supplier))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Sender.Stranger::new);
    }

    private Optional<Supplier> remembered(EmailAddress from, List<Remembered> remembered) {
        return remembered.stream()
                .filter(one -> one.printed().equalsIgnoreCase(from.value()))
                .flatMap(one ->
                        suppliers.stream().filter(supplier -> supplier.name().equals(one.means())))
                .findFirst();
    }

    private static Optional<Sender> resemblance(StoredMail mail, Supplier supplier) {
        String address = mail.from().map(EmailAddress::value).orElse("no address");
        if (mail.from().filter(supplier::resembledBy).isPresent()) {
            return Optional.of(new Sender.LooksLike(
                    supplier, "%s looks like an address of %s, but is none".formatted(address, supplier.name())));
        }
        if (mail.fromName()
                .filter(name -> !bare(supplier.name()).isEmpty() && bare(name).contains(bare(supplier.name())))
                .isPresent()) {
            return Optional.of(new Sender.LooksLike(
                    supplier, "the sender calls himself %s, but writes from %s".formatted(supplier.name(), address)));
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
