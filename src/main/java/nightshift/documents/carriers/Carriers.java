package nightshift.documents.carriers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.core.CarrierCode;
import nightshift.core.TrackingNumber;
import org.springframework.stereotype.Component;

/** The carriers of carriers.yaml: found by what a supplier prints, or by a number. */
@Component
public class Carriers {
    private final Map<CarrierCode, Carrier> byCode = new LinkedHashMap<>();
    private final List<Alias> aliases = new ArrayList<>();

    public Carriers() {
        for (Carrier carrier : CarrierFile.read()) {
            if (byCode.put(carrier.code(), carrier) != null) {
                throw new IllegalArgumentException("carriers.yaml names " + carrier.code() + " twice");
            }
            carrier.texts().forEach(text -> aliases.add(new Alias(" " + plain(text) + " ", carrier)));
        }
        aliases.sort(
                Comparator.comparingInt((Alias alias) -> alias.text().length()).reversed());
    }

    public List<Carrier> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Carrier> byCode(CarrierCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The carrier a supplier's words name: {@code Fed Ex Ground}, {@code R&L}. Empty when none is named, and also when
     * the words name two that are not sisters ({@code UPS or USPS}).
     */
    public Optional<Carrier> byText(String words) {
        String rest = " " + plain(words) + " ";
        Optional<Carrier> found = Optional.empty();
        for (Alias alias : aliases) {
            if (!rest.contains(alias.text())) {
                continue;
            }
            if (found.isPresent()
                    && !found.get().family().equals(alias.carrier().family())) {
                return Optional.empty();
            }
            found = found.isPresent() ? found : Optional.of(alias.carrier());
            rest = rest.replace(alias.text(), " | ");
        }
        return found;
    }

    /** Whether the words are the name of a carrier or of a service of his and nothing else. */
    public boolean isService(String words) {
        String text = " " + plain(words) + " ";
        return aliases.stream().anyMatch(alias -> alias.text().equals(text));
    }

    /** Every carrier whose number this could be, those proven by a check digit first. */
    public List<CarrierMatch> recognize(TrackingNumber number) {
        return all().stream()
                .filter(carrier -> has(carrier, format -> format.accepts(number)))
                .map(carrier -> new CarrierMatch(
                        carrier,
                        has(carrier, format -> format.proves(number)),
                        has(carrier, format -> format.proves(number) && !format.shared()),
                        has(carrier, format -> format.distinctive() && format.accepts(number))))
                .sorted(Comparator.comparing((CarrierMatch match) -> !match.checked()))
                .toList();
    }

    /** What this carrier's rules say about a number. */
    public Verdict verify(Carrier carrier, TrackingNumber number) {
        if (has(carrier, format -> format.proves(number))) {
            return new Verdict.Valid();
        }
        if (has(carrier, format -> format.accepts(number))) {
            return new Verdict.ValidShapeOnly();
        }
        return has(carrier, format -> format.hasShapeOf(number))
                ? new Verdict.BadCheckDigit()
                : new Verdict.WrongShape();
    }

    private static boolean has(Carrier carrier, Predicate<NumberFormat> wanted) {
        return carrier.formats().stream().anyMatch(wanted);
    }

    /** Lower case words; punctuation parts them, but dots within abbreviations vanish: {@code U.S. Mail} is "us mail". */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private record Alias(String text, Carrier carrier) {}
}
