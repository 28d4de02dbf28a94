package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.Sku;

/** From a line to what it says about an item. */
final class RowReader {
    private static final Pattern AT_LEAST = Pattern.compile("(?:>=?\\s*)?(\\d{1,6})\\s*\\+?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final char REPLACEMENT = '\uFFFD';

    private final ListSettings list;
    private final ListLimits limits;
    private final ListHeader header;
    private final ZoneId zone;

    RowReader(ListSettings list, ListLimits limits, ListHeader header, ZoneId zone) {
        this.list = list;
        this.limits = limits;
        this.header = header;
        this.zone = zone;
    }

    ListRow read(ListLine line) {
        List<RowTrouble> troubles = new ArrayList<>();
        List<String> currencies = new ArrayList<>();
        String partNumber = line.cell(header.sku()).strip();
        Optional<Sku> sku = list.skuRule().sku(partNumber);
        if (partNumber.isEmpty() || partNumber.length() > 100) {
            troubles.add(new RowTrouble(RowTrouble.Kind.NO_SKU, "part number", partNumber));
        }
        String own = line.cell(header.currency()).strip().toUpperCase(Locale.ROOT);
        if (CURRENCY.matcher(own).matches()) {
            currencies.add(own);
        }
        return new ListRow(
                line.number(),
                partNumber,
                sku,
                stock(line.cell(header.stock()), troubles),
                amount("cost", line.cell(header.cost()), true, troubles, currencies),
                amount("freight", line.cell(header.freight()), false, troubles, currencies),
                amount("minimum price", line.cell(header.map()), false, troubles, currencies),
                List.copyOf(currencies),
                asOf(line.cell(header.asOf()), troubles),
                damaged(line),
                List.copyOf(troubles));
    }

    private Optional<BigDecimal> stock(String cell, List<RowTrouble> troubles) {
        String text = cell.strip();
        Optional<StockWord> word = list.stockWords().stream()
                .filter(known -> ListHeader.plain(known.word()).equals(ListHeader.plain(text))
                        || known.word().equalsIgnoreCase(text))
                .findFirst();
        if (header.stock() < 0 || word.isPresent()) {
            return word.map(StockWord::pieces).map(BigDecimal::valueOf);
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        Optional<BigDecimal> pieces = atLeast.matches()
                ? Optional.of(new BigDecimal(atLeast.group(1)))
                : PrintedNumber.of(text, list.decimalComma()).map(PrintedNumber::value);
        stockTrouble(text, pieces).ifPresent(troubles::add);
        return pieces;
    }

    private Optional<RowTrouble> stockTrouble(String text, Optional<BigDecimal> pieces) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<RowTrouble.Kind> kind = pieces.isEmpty()
                ? Optional.of(RowTrouble.Kind.NOT_A_NUMBER)
                : wrong(pieces.get(), BigDecimal.valueOf(limits.mostPieces()))
                        .or(() -> pieces.get().stripTrailingZeros().scale() > 0
                                ? Optional.of(RowTrouble.Kind.FRACTION)
                                : Optional.empty());
        return kind.map(what -> new RowTrouble(what, "stock", text));
    }

    private Optional<BigDecimal> amount(
            String column, String cell, boolean aboveZero, List<RowTrouble> troubles, List<String> currencies) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedNumber> printed = PrintedNumber.of(text, list.decimalComma());
        printed.flatMap(PrintedNumber::currency).ifPresent(currencies::add);
        Optional<BigDecimal> amount = printed.map(PrintedNumber::value);
        Optional<RowTrouble.Kind> kind = amount.isEmpty()
                ? Optional.of(RowTrouble.Kind.NOT_A_NUMBER)
                : wrong(amount.get(), limits.highestCost())
                        .or(() -> aboveZero && amount.get().signum() == 0
                                ? Optional.of(RowTrouble.Kind.ZERO_COST)
                                : Optional.empty());
        kind.ifPresent(what -> troubles.add(new RowTrouble(what, column, text)));
        return amount;
    }

    private static Optional<RowTrouble.Kind> wrong(BigDecimal value, BigDecimal most) {
        if (value.signum() < 0) {
            return Optional.of(RowTrouble.Kind.NEGATIVE);
        }
        return value.compareTo(most) > 0 ? Optional.of(RowTrouble.Kind.ABSURD) : Optional.empty();
    }

    private Optional<Instant> asOf(String cell, List<RowTrouble> troubles) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(instant(text));
        } catch (DateTimeException e) {
            troubles.add(new RowTrouble(RowTrouble.Kind.BAD_DATE, "date", text));
            return Optional.empty();
        }
    }

    private Instant instant(String text) {
        if (list.dateFormat() != null) {
            var parsed = DateTimeFormatter.ofPattern(list.dateFormat(), Locale.US)
                    .parseBest(text, LocalDateTime::from, LocalDate::from);
            return parsed instanceof LocalDateTime time
                    ? time.atZone(zone).toInstant()
                    : LocalDate.from(parsed).atStartOfDay(zone).toInstant();
        }
        String iso = text.replace(' ', 'T');
        if (iso.length() <= 10) {
            return LocalDate.parse(iso).atStartOfDay(zone).toInstant();
        }
        return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(zone).toInstant();
    }

    private boolean damaged(ListLine line) {
        return line.cells().stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0 || cell.indexOf('\0') >= 0);
    }
}
