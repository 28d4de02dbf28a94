package nightshift.documents.shipping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.CarrierCode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.carriers.Verdict;

/** Turns what was read for a purchase order into notices, proving each parcel on the way. */
final class Notices {
    private final Carriers carriers;
    private final ParcelProofs proofs;

    Notices(Carriers carriers) {
        this.carriers = carriers;
        this.proofs = new ParcelProofs(carriers);
    }

    List<ShipmentNotice> of(Draft draft) {
        if (!draft.tiesLinesToParcels()) {
            return List.of(notice(draft, draft.parcels.values(), draft.lines, draft.shipDates.values()));
        }
        boolean untied = !draft.lines.isEmpty()
                || draft.parcels.values().stream()
                        .anyMatch(parcel -> parcel.lines().isEmpty());
        if (untied) {
            draft.doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    "Some items of " + draft.called()
                            + " stand beside a tracking number and others do not: check what is in which parcel.");
        }
        List<ShipmentNotice> notices = new ArrayList<>();
        for (Draft.Tracked parcel : draft.parcels.values()) {
            Collection<Found<ShipDates.Read>> dates =
                    parcel.shipDates().isEmpty() ? draft.shipDates.values() : parcel.shipDates();
            notices.add(notice(draft, List.of(parcel), parcel.lines(), dates));
        }
        return notices;
    }

    private ShipmentNotice notice(
            Draft draft,
            Collection<Draft.Tracked> tracked,
            List<NoticeLine> lines,
            Collection<Found<ShipDates.Read>> dates) {
        Set<Reason> doubts = new LinkedHashSet<>(draft.doubts);
        List<Parcel> parcels = tracked.stream()
                .map(parcel -> proofs.prove(parcel.number(), printed(parcel, draft, doubts)))
                .peek(proved -> doubts.addAll(proved.doubts()))
                .map(ParcelProofs.Proved::parcel)
                .toList();
        Optional<Found<LocalDate>> shipDate = shipDate(dates, doubts);
        if (parcels.isEmpty()) {
            doubts.add(new Reason(
                    ReasonKind.UNREADABLE_DOCUMENT,
                    "The document lists " + draft.called()
                            + " without a tracking number that can be read: look for it by hand."));
        }
        return new ShipmentNotice(
                draft.purchaseOrder,
                List.copyOf(draft.references.values()),
                parcels,
                lines,
                shipDate,
                shipTo(draft, doubts),
                List.copyOf(doubts));
    }

    /** The words beside the number; else the carrier the document names for all, or the one of several whose number it is. */
    private Optional<Found<String>> printed(Draft.Tracked parcel, Draft draft, Set<Reason> doubts) {
        if (parcel.carrier().isPresent()) {
            return parcel.carrier();
        }
        List<Found<String>> named = draft.carriers.stream()
                .filter(words -> carriers.byText(words.value()).isPresent())
                .toList();
        List<CarrierCode> codes = named.stream()
                .map(words -> carriers.byText(words.value()).map(Carrier::code).orElseThrow())
                .distinct()
                .toList();
        if (codes.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (codes.size() > 1) {
            return Optional.of(oneOf(named, parcel, doubts));
        }
        return draft.carriers.stream().findFirst().or(() -> draft.services.stream()
                .findFirst());
    }

    private Found<String> oneOf(List<Found<String>> named, Draft.Tracked parcel, Set<Reason> doubts) {
        Optional<Found<String>> proven = named.stream()
                .filter(words -> carriers.byText(words.value())
                        .map(carrier -> carriers.verify(carrier, parcel.number().value()) instanceof Verdict.Valid)
                        .orElse(false))
                .findFirst();
        if (proven.isEmpty()) {
            doubts.add(new Reason(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document names several carriers and it is not clear which one has "
                            + parcel.number().value() + ": check it."));
        }
        return proven.orElse(named.get(0));
    }

    private static Optional<Found<LocalDate>> shipDate(Collection<Found<ShipDates.Read>> dates, Set<Reason> doubts) {
        List<Found<ShipDates.Read>> all = dates.stream().toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Found<ShipDates.Read> first = all.get(0);
        if (all.stream().map(date -> date.value().date()).distinct().count() > 1) {
            doubts.add(new Reason(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document prints several ship dates ("
                            + first.evidence().words() + " and "
                            + all.get(1).evidence().words() + ") for one shipment: check which is right."));
        }
        if (!first.value().certain()) {
            doubts.add(new Reason(
                    ReasonKind.DATE_ANOMALY,
                    "The ship date " + first.evidence().words()
                            + " is no date when read month first; it was taken as day first: check it."));
        }
        return Optional.of(new Found<>(first.value().date(), first.evidence()));
    }

    private static Optional<ShipTo> shipTo(Draft draft, Set<Reason> doubts) {
        List<String> codes = draft.addresses.stream()
                .flatMap(address -> address.postalCode().map(Found::value).stream())
                .distinct()
                .toList();
        if (codes.size() > 1) {
            doubts.add(new Reason(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document ships " + draft.called() + " to two places (ZIP " + codes.get(0) + " and "
                            + codes.get(1) + "): check where the parcel went."));
        }
        return draft.addresses.stream().findFirst();
    }
}
