package nightshift.documents.shipping;

import java.util.List;
import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.CarrierMatch;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.carriers.Verdict;

/** Holds a tracking number against the carrier that is printed beside it. */
public final class ParcelProofs {
    private static final String VAGUE =
            "(?i)\\W*(ground|standard|economy|best ?way|best method|prepaid|collect|ltl|freight|common carrier|truck|parcel|courier|delivery|shipping|small package)\\W*";
    private static final String FREIGHT = "(?i)\\W*(ltl|freight|common carrier|truck)\\W*";
    private final Carriers carriers;

    public ParcelProofs(Carriers carriers) {
        this.carriers = carriers;
    }

    /** A parcel and what speaks against it. */
    public record Proved(Parcel parcel, List<Reason> doubts) {
        public Proved {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * @param printed what the document says on carrier and service
     */
    public Proved prove(Found<TrackingNumber> number, Optional<Found<String>> printed) {
        Optional<Found<String>> words =
                printed.filter(text -> text.value().chars().anyMatch(Character::isLetter));
        Optional<Carrier> named = words.flatMap(text -> carriers.byText(text.value()));
        if (named.isPresent()) {
            return named(number, words.get(), named.get());
        }
        boolean strange = words.isPresent() && !words.get().value().matches(VAGUE);
        return strange ? stranger(number, words.get()) : unnamed(number, words);
    }

    private Proved named(Found<TrackingNumber> number, Found<String> words, Carrier named) {
        TrackingNumber value = number.value();
        List<CarrierMatch> matches = carriers.recognize(value);
        Optional<Carrier> other = matches.stream()
                .filter(match -> match.distinctive())
                .map(CarrierMatch::carrier)
                .findFirst();
        Verdict verdict = carriers.verify(named, value);
        if (verdict instanceof Verdict.Valid) {
            return parcel(number, Optional.of(named), Optional.of(words));
        }
        Optional<Carrier> sister = matches.stream()
                .filter(match -> match.checked() || match.distinctive())
                .map(CarrierMatch::carrier)
                .filter(carrier -> carrier.family().equals(named.family()))
                .findFirst();
        if (sister.isPresent()) {
            return parcel(number, sister, Optional.of(words));
        }
        if (other.isPresent()) {
            return parcel(number, Optional.of(named), Optional.of(words), mismatch(value, named, other.get()));
        }
        return verdict instanceof Verdict.ValidShapeOnly
                ? parcel(number, Optional.of(named), Optional.of(words))
                : parcel(number, Optional.of(named), Optional.of(words), bad(value, named, verdict, matches));
    }

    private Proved unnamed(Found<TrackingNumber> number, Optional<Found<String>> words) {
        List<CarrierMatch> matches = carriers.recognize(number.value());
        List<Carrier> proven = matches.stream()
                .filter(match -> match.checked() || match.distinctive())
                .sorted((one, two) -> Boolean.compare(two.distinctive(), one.distinctive()))
                .map(CarrierMatch::carrier)
                .toList();
        boolean distinct = matches.stream().anyMatch(CarrierMatch::distinctive);
        boolean one = proven.stream().map(Carrier::family).distinct().count() == 1
                && matches.stream().anyMatch(CarrierMatch::alone);
        boolean freight = words.isPresent() && words.get().value().matches(FREIGHT);
        if (distinct || one && !freight) {
            return parcel(number, Optional.of(proven.get(0)), words);
        }
        return parcel(number, Optional.empty(), words, noCarrier(number.value(), matches));
    }

    private Proved stranger(Found<TrackingNumber> number, Found<String> words) {
        Optional<Carrier> proven = carriers.recognize(number.value()).stream()
                .filter(CarrierMatch::distinctive)
                .map(CarrierMatch::carrier)
                .findFirst();
        return parcel(
                number,
                proven,
                Optional.of(words),
                new Reason(
                        ReasonKind.CARRIER_MISMATCH,
                        "The document names the carrier \"" + words.value() + "\" for " + number.value()
                                + ", which Nightshift does not know: check the carrier, or add it to carriers.yaml."));
    }

    private static Proved parcel(
            Found<TrackingNumber> number, Optional<Carrier> carrier, Optional<Found<String>> words, Reason... doubts) {
        Optional<Found<CarrierCode>> code = carrier.map(
                it -> new Found<>(it.code(), words.map(Found::evidence).orElse(number.evidence())));
        return new Proved(new Parcel(number, code, words.map(Found::value)), List.of(doubts));
    }

    private static Reason mismatch(TrackingNumber number, Carrier printed, Carrier proven) {
        return new Reason(
                ReasonKind.CARRIER_MISMATCH,
                "The document says " + printed.name() + ", but " + number + " is a number of " + proven.name()
                        + ": check which carrier has the parcel.");
    }

    private static Reason bad(TrackingNumber number, Carrier printed, Verdict verdict, List<CarrierMatch> matches) {
        if (verdict instanceof Verdict.BadCheckDigit) {
            return new Reason(
                    ReasonKind.BAD_TRACKING,
                    "The tracking number " + number + " fails the check digit of " + printed.name()
                            + ": a digit is wrong, so ask the supplier for the right number.");
        }
        Optional<Carrier> other = matches.stream()
                .filter(CarrierMatch::checked)
                .map(CarrierMatch::carrier)
                .findFirst();
        return other.map(carrier -> mismatch(number, printed, carrier))
                .orElseGet(() -> new Reason(
                        ReasonKind.BAD_TRACKING,
                        "The number " + number + " does not look like any tracking number of " + printed.name()
                                + ": check it on the document or ask the supplier."));
    }

    private static Reason noCarrier(TrackingNumber number, List<CarrierMatch> matches) {
        return new Reason(
                ReasonKind.BAD_TRACKING,
                matches.isEmpty()
                        ? "The tracking number " + number
                                + " has the form of no known carrier and none is printed: ask the supplier which carrier it is, and for the right number."
                        : "The document names no carrier for " + number
                                + " and the number alone does not prove one: ask the supplier which carrier has it.");
    }
}
