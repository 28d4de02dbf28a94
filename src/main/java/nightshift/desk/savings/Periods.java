package nightshift.desk.savings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nightshift.documents.ai.ModelSpend;
import nightshift.operations.SavingBasis;
import nightshift.operations.Savings;

/** Days gathered into weeks (from Monday) or months, the latest last, those without an item included. */
final class Periods {
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("'week of' MMM d", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private final List<Savings.Day> days;
    private final List<ModelSpend.Day> spent;
    private final SavingBasis basis;

    Periods(List<Savings.Day> days, List<ModelSpend.Day> spent, SavingBasis basis) {
        this.days = days;
        this.spent = spent;
        this.basis = basis;
    }

    List<Period> weeks(LocalDate today, int count) {
        LocalDate monday = monday(today);
        return gathered(Periods::monday, first -> first.plusWeeks(1), monday.minusWeeks(count - 1L), monday, WEEK);
    }

    List<Period> months(LocalDate today, int count) {
        LocalDate first = today.withDayOfMonth(1);
        return gathered(
                day -> day.withDayOfMonth(1),
                month -> month.plusMonths(1),
                first.minusMonths(count - 1L),
                first,
                MONTH);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<Period> gathered(
            UnaryOperator<LocalDate> beginOf,
            UnaryOperator<LocalDate> next,
            LocalDate from,
            LocalDate to,
            DateTimeFormatter name) {
        TreeMap<LocalDate, Period> periods = new TreeMap<>();
        for (LocalDate begin = from; !begin.isAfter(to); begin = next.apply(begin)) {
            periods.put(begin, new Period(name.format(begin), 0, 0, 0, basis, BigDecimal.ZERO));
        }
        days.forEach(day -> periods.computeIfPresent(beginOf.apply(day.day()), (begin, period) -> plus(period, day)));
        spent.forEach(day -> periods.computeIfPresent(beginOf.apply(day.day()), (begin, period) -> plus(period, day)));
        return new ArrayList<>(periods.values());
    }

    private static Period plus(Period period, Savings.Day day) {
        return new Period(
                period.name(),
                period.untouched() + day.untouched(),
                period.corrected() + day.corrected(),
                period.byHand() + day.byHand(),
                period.basis(),
                period.modelCost());
    }

    private static Period plus(Period period, ModelSpend.Day day) {
        return new Period(
                period.name(),
                period.untouched(),
                period.corrected(),
                period.byHand(),
                period.basis(),
                period.modelCost().add(day.money()));
    }
}
