package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a line mean. Where several meanings are possible (a price for one or for a hundred, a discount that the
 * price already contains), the one that makes the printed amount is taken.
 */
record LinePrice(Optional<Figure> quantity, Optional<Figure> price, int per, Optional<Figure> discount) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    static LinePrice of(LineDraft line, Heading heading) {
        List<LinePrice> meanings = meanings(line, heading);
        Optional<BigDecimal> amount = line.figure(ColumnKind.AMOUNT).map(Figure::value);
        return meanings.stream()
                .filter(meaning -> amount.filter(meaning::makes).isPresent())
                .findFirst()
                .orElse(meanings.get(0));
    }

    private static List<LinePrice> meanings(LineDraft line, Heading heading) {
        Optional<Figure> billed = line.figure(ColumnKind.QUANTITY);
        Optional<Figure> price = line.figure(ColumnKind.PRICE).or(() -> line.figure(ColumnKind.LIST_PRICE));
        Optional<Figure> discount = line.figure(ColumnKind.DISCOUNT)
                .filter(figure -> figure.value().abs().compareTo(HUNDRED) <= 0);
        List<LinePrice> meanings = new ArrayList<>();
        for (int per : pers(line, heading)) {
            meanings.add(new LinePrice(billed, price, per, discount));
            if (discount.isPresent()) {
                meanings.add(new LinePrice(billed, price, per, Optional.empty()));
            }
            if (billed.isEmpty()) {
                meanings.add(new LinePrice(line.figure(ColumnKind.ORDERED), price, per, discount));
            }
        }
        return meanings;
    }

    /** What the price may be for, the printed word first. */
    private static List<Integer> pers(LineDraft line, Heading heading) {
        int said = heading.column(ColumnKind.PRICE).map(Column::per).orElse(1);
        int behind = HeadingCells.per(line.behindPrice());
        int byUnit = line.unit().map(LinePrice::byUnit).orElse(1);
        if (behind > 1) {
            return List.of(behind, 1);
        }
        return said > 1 ? List.of(said, 1) : byUnit > 1 ? List.of(1, byUnit) : List.of(1);
    }

    private static int byUnit(String unit) {
        return switch (Plain.of(unit)) {
            case "c", "hu", "hun", "hund", "per100", "100", "100st", "100stk", "pc100" -> 100;
            case "m", "mil", "thou", "per1000", "1000", "1000st", "1000stk", "pc1000" -> 1000;
            default -> 1;
        };
    }

    private boolean makes(BigDecimal amount) {
        return computed()
                .filter(due -> due.abs().subtract(amount.abs()).abs().compareTo(CENT) <= 0)
                .isPresent();
    }

    private Optional<BigDecimal> computed() {
        BigDecimal kept =
                HUNDRED.subtract(discount.map(figure -> figure.value().abs()).orElse(BigDecimal.ZERO));
        return quantity.flatMap(count -> price.map(each -> count.value()
                .multiply(each.value())
                .multiply(kept)
                .divide(BigDecimal.valueOf(100L * per), 8, RoundingMode.HALF_UP)));
    }
}
