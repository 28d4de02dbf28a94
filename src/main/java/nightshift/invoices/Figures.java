package nightshift.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts and quantities as people write them in a sentence. */
public final class Figures {
    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /** At least two decimals, more only where they are needed: {@code 12.40}, {@code 0.125}. */
    public static String money(BigDecimal amount) {
        BigDecimal plain = amount.setScale(Math.min(MOST_DECIMALS, Math.max(2, amount.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** In cents with separators, for sums: {@code 214,301.17}. */
    public static String grouped(BigDecimal amount) {
        return String.format(Locale.US, "%,.2f", amount);
    }

    /** With its sign: {@code +0.45}. */
    public static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(amount);
    }

    /** Without needless zeros: {@code 24}, {@code 1.5}. */
    public static String count(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    /** A price that was divided, without the digits that only the division made. */
    public static BigDecimal shown(BigDecimal price) {
        BigDecimal rounded = price.setScale(4, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() < 2
                ? rounded.setScale(2, RoundingMode.UNNECESSARY)
                : rounded.stripTrailingZeros();
    }

    /** To the cent, as the books keep it. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
