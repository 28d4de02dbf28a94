package nightshift.invoices;

import java.util.Locale;

/** How two spellings of one part or document number are compared. */
public final class PartNumbers {
    private PartNumbers() {}

    /** Capital letters and digits only: {@code bin-2048} and {@code BIN 2048} are one part. */
    public static String normalized(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Without leading zeros as well: the second try. */
    public static String withoutZeros(String number) {
        return normalized(number).replaceFirst("^0+(?=.)", "");
    }

    /** With the characters taken for each other that eyes and scanners confuse: O and 0, I, L and 1, S and 5, B and 8, Z and 2. */
    public static String asConfused(String number) {
        return withoutZeros(number)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('B', '8')
                .replace('Z', '2')
                .replaceFirst("^0+(?=.)", "");
    }
}
