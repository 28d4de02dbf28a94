package nightshift.documents.ai;

import java.math.BigDecimal;

/**
 * What one answer of the model cost.
 *
 * @param money US dollars
 */
public record ModelCost(long tokensIn, long tokensOut, BigDecimal money) {
    public static final ModelCost NOTHING = new ModelCost(0, 0, BigDecimal.ZERO);
}
