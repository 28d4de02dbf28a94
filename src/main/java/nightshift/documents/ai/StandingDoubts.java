package nightshift.documents.ai;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.shipping.ParcelProofs;

/**
 * What the rules saw against an order and what a model's reading of it does not settle. A model that keeps quiet about a
 * cancelled line, a second destination or a number that cannot be read takes nothing away from them.
 */
final class StandingDoubts {
    private final RulesReading rules;
    private final ParcelProofs carrierRules;

    StandingDoubts(RulesReading rules, ParcelProofs carrierRules) {
        this.rules = rules;
        this.carrierRules = carrierRules;
    }

    /** Which of several orders a value belongs to is what a model may tell better: that is proved by itself. */
    List<Reason> against(ShipmentNotice notice) {
        boolean oneOrder =
                rules.notices().stream().map(RulesReading::number).distinct().count() == 1;
        Set<Reason> settled = provedAnew(notice);
        return rules.ofSameOrder(notice).stream()
                .flatMap(own -> own.doubts().stream())
                .filter(doubt -> oneOrder || doubt.kind() != ReasonKind.CONFLICTING_VALUES)
                .filter(doubt -> doubt.kind() != ReasonKind.UNREADABLE_DOCUMENT)
                .filter(doubt -> !settled.contains(doubt))
                .toList();
    }

    /** Number and carrier of a parcel whose carrier the model read, too: they were held against each other again. */
    private Set<Reason> provedAnew(ShipmentNotice notice) {
        Set<Reason> settled = new HashSet<>();
        rules.ofSameOrder(notice).stream()
                .flatMap(own -> own.parcels().stream())
                .filter(parcel -> notice.parcels().stream().anyMatch(read -> namesCarrierOf(parcel, read)))
                .flatMap(parcel -> carrierDoubts(parcel))
                .forEach(settled::add);
        return settled;
    }

    private static boolean namesCarrierOf(Parcel parcel, Parcel read) {
        return read.service().isPresent()
                && read.tracking().value().equals(parcel.tracking().value());
    }

    private Stream<Reason> carrierDoubts(Parcel parcel) {
        Optional<Found<String>> words =
                parcel.service().map(text -> new Found<>(text, parcel.tracking().evidence()));
        return carrierRules.prove(parcel.tracking(), words).doubts().stream();
    }
}
