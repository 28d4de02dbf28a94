package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.documents.DocumentSource;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.Word;
import nightshift.documents.shipping.NotShipped;

/**
 * Items that stand on the page with a quantity and are built like those a model lists, but are not among them. Where the rules
 * read no lines, nothing else tells that one was left out.
 */
final class OmittedItems {
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])\\S{4,}");
    private final List<ShipmentNotice> notices;
    private final PrintedText printed;
    private final DocumentSource source;
    private final Set<String> known = new HashSet<>();

    OmittedItems(List<ShipmentNotice> notices, PrintedText printed, DocumentSource source) {
        this.notices = notices;
        this.printed = printed;
        this.source = source;
        notices.forEach(notice -> Stream.of(
                        items(notice),
                        notice.references().stream().map(Found::value),
                        RulesReading.number(notice).stream().map(Object::toString),
                        notice.parcels().stream()
                                .map(parcel -> parcel.tracking().value().value()))
                .flatMap(values -> values)
                .forEach(value -> known.add(PrintedText.squeezed(value))));
    }

    List<String> found() {
        String shapes = notices.stream()
                .flatMap(OmittedItems::items)
                .filter(item -> CODE.matcher(item).matches())
                .map(OmittedItems::shape)
                .distinct()
                .collect(Collectors.joining("|"));
        return shapes.isEmpty()
                ? List.of()
                : printed.matching(shapes).stream()
                        .filter(code -> !known.contains(PrintedText.squeezed(code)) && !isOrder(code))
                        .filter(code -> printed.findAll(code).stream().anyMatch(this::hasPieces))
                        .distinct()
                        .toList();
    }

    private static Stream<String> items(ShipmentNotice notice) {
        return notice.lines().stream().map(line -> line.item().value());
    }

    /** {@code HS-3618-5} is built like {@code HS-3624-5}. */
    private static String shape(String item) {
        return item.chars()
                .mapToObj(letter -> Character.isDigit(letter)
                        ? "\\d"
                        : Character.isLetter(letter) ? "\\p{L}" : Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private boolean isOrder(String code) {
        Optional<String> pattern = source.poPattern();
        return pattern.isPresent() && code.matches("(?i:" + pattern.get() + ")");
    }

    /** A row that says zero, or that nothing of it is in the parcel, was left out rightly. */
    private boolean hasPieces(Evidence item) {
        List<Word> row = printed.row(item);
        List<BigDecimal> numbers = row.stream().map(LineProof::number).toList();
        return numbers.stream().anyMatch(number -> number.signum() > 0)
                && numbers.stream().noneMatch(number -> number.signum() == 0)
                && !NotShipped.says(printed.rowText(item));
    }
}
