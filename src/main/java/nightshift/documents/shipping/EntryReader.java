package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.ShipTo;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.printed.Cell;

/** Reads the values of an entry into the shipment it belongs to. */
final class EntryReader {
    private static final String BARE_NUMBER = "#?[A-Z0-9]*\\d[A-Z0-9 -]{6,}";
    private final Carriers carriers;
    private final TrackingNumbers trackingNumbers;
    private final Set<Integer> tablesWithShipped;
    private final Set<Integer> tablesWithQuantities;
    private final Optional<Carrier> onlyCarrier;
    private final boolean datedByPickup;

    /** @param datedByPickup the date of the document is the day the carrier took the goods */
    EntryReader(Carriers carriers, TrackingNumbers trackingNumbers, List<Entry> entries, boolean datedByPickup) {
        this.carriers = carriers;
        this.trackingNumbers = trackingNumbers;
        this.datedByPickup = datedByPickup;
        this.tablesWithShipped = entries.stream()
                .filter(entry -> entry.has(Field.SHIPPED))
                .map(Entry::table)
                .collect(Collectors.toUnmodifiableSet());
        this.tablesWithQuantities = entries.stream()
                .filter(entry -> entry.tabular() && Lines.isLine(entry))
                .map(Entry::table)
                .collect(Collectors.toUnmodifiableSet());
        List<Carrier> named = entries.stream()
                .flatMap(entry -> entry.value(Field.CARRIER).stream())
                .flatMap(cell -> carriers.byText(cell.text()).stream())
                .distinct()
                .toList();
        this.onlyCarrier = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    void read(Entry entry, Draft draft) {
        readReferences(entry, draft);
        List<Found<ShipDates.Read>> dates = dates(entry);
        List<Draft.Tracked> parcels = parcels(entry, draft);
        boolean line = Lines.isLine(entry) || lacksItsQuantity(entry);
        if (line) {
            readLine(entry, draft, parcels);
        }
        if (line && parcels.size() == 1) {
            parcels.get(0).shipDates().addAll(dates);
        } else {
            dates.forEach(date -> draft.shipDates.putIfAbsent(date.value(), date));
        }
        if (parcels.isEmpty() && !entry.has(Field.TRACKING)) {
            entry.value(Field.CARRIER).ifPresent(cell -> draft.carriers.add(cell.found(cell.text())));
            entry.value(Field.SERVICE).ifPresent(cell -> draft.services.add(cell.found(cell.text())));
        }
        if (entry.tabular()) {
            shipTo(entry).ifPresent(draft.addresses::add);
        }
        readStatus(entry, draft, parcels, line);
    }

    /** An item code without a number among lines that have one may be a line whose quantity was lost. */
    private boolean lacksItsQuantity(Entry entry) {
        return tablesWithQuantities.contains(entry.table())
                && !entry.has(Field.TRACKING)
                && entry.value(Field.ITEM)
                        .filter(item -> item.text().matches("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9./_-]{2,}"))
                        .isPresent();
    }

    private static Optional<ShipTo> shipTo(Entry entry) {
        Optional<Found<String>> code = entry.value(Field.POSTAL_CODE)
                .filter(cell -> cell.text().matches("\\d{5}(-\\d{4})?"))
                .map(cell -> cell.found(cell.text().substring(0, 5)));
        Optional<Found<String>> name = entry.value(Field.SHIP_TO).map(cell -> cell.found(cell.text()));
        Optional<Found<String>> city = entry.value(Field.CITY).map(cell -> cell.found(cell.text()));
        return name.isPresent() || code.isPresent() ? Optional.of(new ShipTo(name, city, code)) : Optional.empty();
    }

    private List<Draft.Tracked> parcels(Entry entry, Draft draft) {
        Optional<Cell> tracking = entry.value(Field.TRACKING);
        if (tracking.isEmpty()) {
            return List.of();
        }
        Optional<Found<String>> printed = printed(entry);
        Optional<Carrier> carrier =
                printed.isPresent() ? printed.flatMap(words -> carriers.byText(words.value())) : onlyCarrier;
        List<Cell> cells = new ArrayList<>(List.of(tracking.get()));
        cells.addAll(entry.below());
        List<Found<TrackingNumber>> numbers = trackingNumbers.read(cells, carrier);
        List<Cell> expected = entry.tabular()
                ? cells
                : cells.stream()
                        .filter(cell -> cell.text().matches(BARE_NUMBER))
                        .toList();
        doubtUnread(expected, numbers, draft);
        return numbers.stream().map(number -> draft.parcel(number, printed)).toList();
    }

    /** What stands in a tracking column, or as a bare number below one, must not be lost in silence. */
    private static void doubtUnread(List<Cell> cells, List<Found<TrackingNumber>> numbers, Draft draft) {
        Set<String> read = numbers.stream()
                .flatMap(number -> Stream.of(number.evidence().words().split(" ")))
                .collect(Collectors.toSet());
        cells.stream()
                .flatMap(cell -> cell.tokens().stream())
                .flatMap(token -> Stream.of(token.text().split("[,;/&|]")))
                .map(part -> part.replaceAll("^[#(\\[]+|[)\\].:]+$", ""))
                .filter(part -> part.replaceAll("\\D", "").length() >= 6 && !read.contains(part))
                .findFirst()
                .ifPresent(
                        part -> draft.doubt(
                                ReasonKind.BAD_TRACKING,
                                "\"" + part
                                        + "\" stands among the tracking numbers but could not be read as one: check the document."));
    }

    private static Optional<Found<String>> printed(Entry entry) {
        Optional<Cell> carrier = entry.value(Field.CARRIER);
        Optional<Cell> service = entry.value(Field.SERVICE);
        return carrier.map(cell -> service.map(cell::and).orElse(cell))
                .or(() -> service)
                .map(cell -> cell.found(cell.text()));
    }

    private void readLine(Entry entry, Draft draft, List<Draft.Tracked> parcels) {
        Lines.Read read = Lines.read(entry, tablesWithShipped.contains(entry.table()));
        draft.doubts.addAll(read.doubts());
        draft.listsUnshipped |= read.line().isEmpty();
        if (parcels.size() == 1) {
            read.line().ifPresent(parcels.get(0).lines()::add);
        } else {
            read.line().ifPresent(draft.lines::add);
        }
    }

    private List<Found<ShipDates.Read>> dates(Entry entry) {
        return entry.value(Field.SHIP_DATE)
                .or(() -> entry.value(Field.DATE)
                        .filter(cell -> entry.tabular() ? entry.has(Field.TRACKING) : datedByPickup))
                .flatMap(cell -> ShipDates.leading(cell.text()).map(cell::found))
                .map(List::of)
                .orElse(List.of());
    }

    private static void readReferences(Entry entry, Draft draft) {
        entry.values().values().forEach(cell -> AmazonOrderId.within(cell.text())
                .ifPresent(id -> draft.references.putIfAbsent(id.value(), cell.found(id.value()))));
        entry.value(Field.WEB_ORDER)
                .or(() -> entry.value(Field.CUSTOMER_ORDER).filter(EntryReader::isOrderName))
                .or(() -> entry.value(Field.REFERENCE).filter(EntryReader::isOrderName))
                .or(() -> entry.value(Field.ORDER).filter(EntryReader::isOrderName))
                .filter(cell -> AmazonOrderId.within(cell.text()).isEmpty())
                .map(cell -> cell.part(0, 1))
                .ifPresent(cell -> draft.references.putIfAbsent(name(cell), cell.found(name(cell))));
    }

    private static boolean isOrderName(Cell cell) {
        return cell.tokens().get(0).text().matches("#[A-Za-z]{0,4}\\d{3,}[).,;]?");
    }

    private static String name(Cell cell) {
        return cell.text().replaceAll("[).,;]+$", "");
    }

    private static void readStatus(Entry entry, Draft draft, List<Draft.Tracked> parcels, boolean line) {
        String status = entry.value(Field.STATUS).map(Cell::text).orElse("")
                + entry.value(Field.TRACKING).map(Cell::text).orElse("");
        if (!line && status.matches("(?i).*(cancell?ed|discontinued).*")) {
            draft.doubt(
                    ReasonKind.VENDOR_CANCELLED,
                    "The supplier marks " + draft.called() + " as cancelled: tell the customer or order elsewhere.");
        }
        draft.onlyWaiting |= parcels.isEmpty()
                && status.matches(
                        "(?i).*(back ?-?order|pending|open|not (yet )?shipped|awaiting|processing|in production|on hold).*");
    }
}
