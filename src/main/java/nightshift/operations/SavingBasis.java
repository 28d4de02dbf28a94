package nightshift.operations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nightshift.core.BadValue;

/**
 * What an item done without a person saves.
 *
 * @param minutesPerItem what a person needs for one by hand, 0 to 480
 * @param hourlyRate what an hour costs, in the store's currency, not negative
 */
public record SavingBasis(int minutesPerItem, BigDecimal hourlyRate) {
    private static final int LONGEST_MINUTES = 480;
    private static final BigDecimal HIGHEST_RATE = new BigDecimal(10_000);
    private static final BigDecimal MINUTES_PER_HOUR = new BigDecimal(60);

    public SavingBasis {
        if (minutesPerItem < 0 || minutesPerItem > LONGEST_MINUTES) {
            throw new BadValue("Minutes per item must be between 0 and " + LONGEST_MINUTES + ", not " + minutesPerItem);
        }
        if (hourlyRate.signum() < 0 || hourlyRate.compareTo(HIGHEST_RATE) > 0) {
            throw new BadValue("The cost of an hour must be between 0 and " + HIGHEST_RATE + ", not " + hourlyRate);
        }
        hourlyRate = hourlyRate.setScale(2, RoundingMode.HALF_UP);
    }

    /** Hours that so many items would have taken, to one decimal. */
    public BigDecimal hours(int items) {
        return new BigDecimal((long) items * minutesPerItem).divide(MINUTES_PER_HOUR, 1, RoundingMode.HALF_UP);
    }

    /** What these hours cost, in the store's currency. */
    public BigDecimal money(int items) {
        return new BigDecimal((long) items * minutesPerItem)
                .multiply(hourlyRate)
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
