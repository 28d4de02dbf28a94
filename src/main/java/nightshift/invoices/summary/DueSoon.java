package nightshift.invoices.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/** Which of the invoices that wait for a person cost a late fee or a discount if he takes his time. */
final class DueSoon {
    private static final int DAYS = 7;
    private static final int NAMED_AT_MOST = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.US);
    private static final Set<ItemOutcome> WAITING =
            EnumSet.of(ItemOutcome.FLAGGED, ItemOutcome.STAGED, ItemOutcome.FAILED);

    private DueSoon() {}

    private record Due(LocalDate day, String sentence) {}

    /** {@code 3 of what waits are due soon: Invoice 7 of Harbor on Friday 27 November, ...}. Empty where nothing is. */
    static Optional<String> sentence(Stream<RunItem> items, LocalDate today) {
        List<Due> due = items.filter(item -> WAITING.contains(item.outcome()))
                .filter(item -> item.reasons().stream().noneMatch(DueSoon::isNothingToPay))
                .flatMap(item -> due(item, today).stream())
                .sorted(Comparator.comparing(Due::day))
                .toList();
        String more = due.size() > NAMED_AT_MOST ? ", and %d more".formatted(due.size() - NAMED_AT_MOST) : "";
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of("%d of what waits %s due soon: %s%s."
                        .formatted(
                                due.size(),
                                due.size() == 1 ? "is" : "are",
                                due.stream()
                                        .limit(NAMED_AT_MOST)
                                        .map(Due::sentence)
                                        .collect(Collectors.joining(", ")),
                                more));
    }

    private static boolean isNothingToPay(Reason reason) {
        return Set.of(
                        ReasonKind.CREDIT_MEMO,
                        ReasonKind.DUPLICATE_INVOICE,
                        ReasonKind.STATEMENT,
                        ReasonKind.NOT_AN_INVOICE)
                .contains(reason.kind());
    }

    /** A discount that can still be had comes first. */
    private static Optional<Due> due(RunItem item, LocalDate today) {
        Optional<Due> discount = day(item, InvoiceFacts.DISCOUNT_UNTIL)
                .filter(day -> !day.isBefore(today) && isSoon(day, today))
                .map(day -> new Due(day, item.label() + ", with discount until " + DAY.format(day)));
        return discount.or(() -> day(item, InvoiceFacts.DUE)
                .filter(day -> isSoon(day, today))
                .map(day -> new Due(
                        day, item.label() + (day.isBefore(today) ? " overdue since " : " on ") + DAY.format(day))));
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(DAYS));
    }

    private static Optional<LocalDate> day(RunItem item, String fact) {
        return InvoiceFacts.text(item.facts(), fact).map(LocalDate::parse);
    }
}
