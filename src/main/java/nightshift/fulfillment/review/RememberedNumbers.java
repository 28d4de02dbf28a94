package nightshift.fulfillment.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.documents.ShipmentNotice;
import nightshift.operations.reviews.Remembered;
import nightshift.operations.reviews.RememberedKind;

/** A supplier's way to print our purchase order numbers. The evidence stays what is printed. */
final class RememberedNumbers {
    private RememberedNumbers() {}

    static ShipmentNotice applied(ShipmentNotice notice, List<Remembered> remembered) {
        return candidates(notice)
                .flatMap(printed -> means(printed, remembered).stream())
                .findFirst()
                .map(number -> new ShipmentNotice(
                        Optional.of(number),
                        notice.references(),
                        notice.parcels(),
                        notice.lines(),
                        notice.shipDate(),
                        notice.shipTo(),
                        notice.doubts()))
                .orElse(notice);
    }

    /** The number that was taken for ours; without one, whatever else is printed for the order. */
    private static Stream<Found<String>> candidates(ShipmentNotice notice) {
        return notice.purchaseOrder()
                .map(found -> Stream.of(new Found<>(found.value().value(), found.evidence())))
                .orElseGet(() -> notice.references().stream());
    }

    private static Optional<Found<PoNumber>> means(Found<String> printed, List<Remembered> remembered) {
        return remembered.stream()
                .filter(one -> one.kind() == RememberedKind.PURCHASE_ORDER)
                .flatMap(one -> means(printed.value().strip(), one).stream())
                .findFirst()
                .map(number -> new Found<>(number, printed.evidence()));
    }

    private static Optional<PoNumber> means(String printed, Remembered remembered) {
        String[] around = remembered.printed().split(Pattern.quote(CorrectionOffers.NUMBER), 2);
        String pattern = around.length == 2
                ? Pattern.quote(around[0]) + "(\\d+)" + Pattern.quote(around[1])
                : Pattern.quote(remembered.printed());
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.groupCount() == 1 ? matcher.group(1) : "";
        try {
            return Optional.of(new PoNumber(remembered.means().replace(CorrectionOffers.NUMBER, digits)));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
