package nightshift.documents.ai;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.DocumentSource;
import nightshift.documents.Evidence;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;

/**
 * Whether the page itself shows that a tracking number belongs to its order. Where several orders stand in one document, a
 * model may swap their numbers, and each of them would still be found on the page. So the tie has to be confirmed: by the
 * rules, by standing on one row, or by the order in which the page names orders and numbers.
 */
final class PrintedTies {
    private final RulesReading rules;
    private final PrintedText printed;
    private final DocumentSource source;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Place> orders;

    /** A number and the order a model ties it to. */
    private record Tie(String order, PoNumber shown, Parcel parcel) {}

    /** Where an order is named. */
    private record Place(String order, Evidence evidence) {}

    PrintedTies(List<ShipmentNotice> notices, RulesReading rules, PrintedText printed, DocumentSource source) {
        this.rules = rules;
        this.printed = printed;
        this.source = source;
        notices.forEach(notice -> RulesReading.number(notice).ifPresent(number -> notice.parcels()
                .forEach(parcel -> ties.add(new Tie(number.normalized(), number, parcel)))));
        this.orders = places(notices);
    }

    private List<Place> places(List<ShipmentNotice> notices) {
        Stream<PoNumber> named = Stream.concat(notices.stream(), rules.notices().stream())
                .flatMap(notice -> RulesReading.number(notice).stream());
        Stream<PoNumber> alike = source.poPattern().stream()
                .flatMap(pattern -> printed.matching(pattern).stream())
                .map(PoNumber::new);
        return Stream.concat(named, alike)
                .collect(Collectors.toMap(PoNumber::normalized, number -> number, (a, b) -> a))
                .values()
                .stream()
                .flatMap(number -> printed.findAll(number.value()).stream()
                        .map(evidence -> new Place(number.normalized(), evidence)))
                .toList();
    }

    List<Reason> doubts() {
        Set<String> named = orders.stream().map(Place::order).collect(Collectors.toSet());
        Set<String> tied = ties.stream().map(Tie::order).collect(Collectors.toSet());
        if (named.size() < 2) {
            return List.of();
        }
        boolean inOrder = tied.equals(named)
                && (ties.stream().allMatch(tie -> neighbor(tie, false))
                        || ties.stream().allMatch(tie -> neighbor(tie, true)));
        return ties.stream()
                .filter(tie -> !inOrder && !byRules(tie) && !onOneRow(tie))
                .map(this::doubt)
                .toList();
    }

    /** A tie the rules themselves doubt proves none. */
    private boolean byRules(Tie tie) {
        boolean unsure = rules.notices().stream()
                .filter(notice -> notice.parcels().stream().anyMatch(parcel -> parcel.tracking()
                        .value()
                        .equals(tie.parcel().tracking().value())))
                .flatMap(notice -> notice.doubts().stream())
                .anyMatch(doubt -> doubt.kind() == ReasonKind.CONFLICTING_VALUES);
        Optional<PoNumber> order =
                rules.orderOfNumbers().getOrDefault(tie.parcel().tracking().value(), Optional.empty());
        return !unsure
                && order.filter(number -> number.normalized().equals(tie.order()))
                        .isPresent();
    }

    /** Its order is named on the row of the number, and no other. */
    private boolean onOneRow(Tie tie) {
        Evidence number = tie.parcel().tracking().evidence();
        Set<String> beside = new HashSet<>();
        orders.stream()
                .filter(place -> Reading.sameRow(place.evidence(), number))
                .forEach(place -> beside.add(place.order()));
        return beside.equals(Set.of(tie.order()));
    }

    /** Its order is the last one named before the number, or the first one after it. */
    private boolean neighbor(Tie tie, boolean after) {
        Evidence number = tie.parcel().tracking().evidence();
        Predicate<Place> side =
                place -> after ? Reading.before(number, place.evidence()) : Reading.before(place.evidence(), number);
        Optional<Place> nearest = orders.stream()
                .filter(side)
                .reduce((a, b) -> Reading.before(a.evidence(), b.evidence()) == after ? a : b);
        return nearest.filter(place -> place.order().equals(tie.order())).isPresent();
    }

    private Reason doubt(Tie tie) {
        TrackingNumber number = tie.parcel().tracking().value();
        return new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "Only the AI model ties tracking number " + number + " to " + tie.shown() + ", and \"" + source.name()
                        + "\" names several purchase orders. Check that it belongs to this one.");
    }
}
