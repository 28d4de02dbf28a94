package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was checked about the sums, in words. */
final class SumSentences {
    private SumSentences() {}

    static String agreed(SumSolution solution) {
        StringBuilder sentence =
                new StringBuilder(solution.byLines() ? "The lines " : "The subtotal ").append(money(solution.goods()));
        solution.charges().stream()
                .filter(charge -> charge.value().signum() != 0)
                .forEach(charge ->
                        sentence.append(", ").append(charge.label()).append(' ').append(money(charge.value())));
        if (solution.taxInside()) {
            sentence.append(", which contain the tax ")
                    .append(money(solution.tax()))
                    .append(',');
        } else if (solution.tax().signum() != 0) {
            sentence.append(", tax ").append(money(solution.tax()));
        }
        solution.previous()
                .ifPresent(old -> sentence.append(" and the previous balance ").append(money(old.value())));
        boolean alone = !solution.byLines()
                && solution.charges().isEmpty()
                && solution.tax().signum() == 0
                && solution.previous().isEmpty();
        sentence.append(alone ? " is the total " : " make the total ")
                .append(money(solution.total().value()));
        if (solution.off().signum() != 0) {
            sentence.append(", except for one cent of rounding in the tax");
        }
        return sentence.append('.').toString();
    }

    static String money(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(amount);
    }
}
