package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** What is printed does not add up. */
public record ArithmeticError(String sentence, BigDecimal difference, Optional<Integer> position)
        implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.ARITHMETIC;
    }

    @Override
    public BigDecimal atStake() {
        return difference.abs();
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence + " Please check the sum and send a corrected invoice.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ENTER_VALUES, Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
