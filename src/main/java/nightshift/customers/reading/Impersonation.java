package nightshift.customers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;
import nightshift.mailbox.SenderProof;
import nightshift.settings.Supplier;

/** Whoever calls himself somebody of the store, a supplier or a known service, and writes from elsewhere. */
final class Impersonation {
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Map<String, String> SERVICES = Map.of(
            "amazon", "amazon",
            "shopify", "shopify",
            "paypal", "paypal",
            "quickbooks", "intuit",
            "microsoft", "microsoft",
            "fedex", "fedex",
            "ups", "ups",
            "usps", "usps");
    private static final int SHORTEST = 4;

    private final KnownSenders known;

    Impersonation(KnownSenders known) {
        this.known = known;
    }

    Optional<HandOverReason> in(CustomerMail mail) {
        if (mail.from().isEmpty()) {
            return Optional.empty();
        }
        EmailAddress from = mail.from().get();
        Optional<Supplier> supplier = known.supplier(from);
        if (supplier.isPresent() || known.ofStore(from)) {
            return SenderProof.failed(from, mail.headers())
                    .flatMap(check -> reason(
                            "It claims to come from %s, but failed the mail system's own check (%s)."
                                    .formatted(from, check),
                            from.value()));
        }
        return byAddress(from).or(() -> byName(mail.fromName().orElse("").strip(), from));
    }

    private Optional<HandOverReason> byAddress(EmailAddress from) {
        if (known.resemblesStore(from)) {
            return reason("%s looks like an address of the store, but is none.".formatted(from), from.value());
        }
        return known.suppliers().stream()
                .filter(supplier -> supplier.resembledBy(from))
                .findFirst()
                .flatMap(supplier -> reason(
                        "%s looks like an address of %s, but is none.".formatted(from, supplier.name()), from.value()));
    }

    private Optional<HandOverReason> byName(String name, EmailAddress from) {
        Matcher address = ADDRESS.matcher(name);
        if (address.find() && !from.value().equals(address.group().toLowerCase(Locale.ROOT))) {
            String shown = address.group().toLowerCase(Locale.ROOT);
            String domain = shown.substring(shown.lastIndexOf('@') + 1);
            if (!from.domain().equals(domain)) {
                return reason("It shows the address %s, but comes from %s.".formatted(shown, from), name);
            }
        }
        return claimed(name, from)
                .flatMap(who -> reason("The sender calls himself %s, but writes from %s.".formatted(who, from), name));
    }

    private Optional<String> claimed(String name, EmailAddress from) {
        String bare = bare(name);
        Optional<String> person = known.staff().stream()
                .filter(staff -> bare(staff).equals(bare) && !bare.isEmpty())
                .findFirst();
        Optional<String> store = known.storeDomains().stream()
                .map(domain -> domain.substring(0, domain.indexOf('.') < 0 ? domain.length() : domain.indexOf('.')))
                .filter(label -> bare(label).length() >= SHORTEST && bare.contains(bare(label)))
                .findFirst();
        Optional<String> supplier = known.suppliers().stream()
                .map(Supplier::name)
                .filter(label -> bare(label).length() >= SHORTEST && bare.contains(bare(label)))
                .findFirst();
        return person.or(() -> store).or(() -> supplier).or(() -> service(name, from));
    }

    private static Optional<String> service(String name, EmailAddress from) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        return SERVICES.entrySet().stream()
                .filter(service -> words.contains(service.getKey()))
                .filter(service -> !from.domain().contains(service.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<HandOverReason> reason(String sentence, String words) {
        return Optional.of(new HandOverReason(
                HandOver.IMPERSONATION, sentence + " Do not answer before it is checked.", List.of(words)));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
