package nightshift.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nightshift.core.BadValue;

/**
 * The money of a claim as people enter it.
 *
 * @param claimed asked of supplier or carrier; empty: not known
 * @param recovered got back so far; empty: not known
 */
public record ClaimMoney(Optional<BigDecimal> claimed, Optional<BigDecimal> recovered) {
    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    public ClaimMoney {
        claimed = claimed.map(ClaimMoney::amount);
        recovered = recovered.map(ClaimMoney::amount);
    }

    private static BigDecimal amount(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new BadValue("An amount is between 0 and " + MOST.toPlainString());
        }
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code claimed 120.00, recovered unknown}. */
    public String inWords() {
        return "claimed " + words(claimed) + ", recovered " + words(recovered);
    }

    private static String words(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("unknown");
    }
}
