package nightshift.documents.invoices;

/** Tells a GTIN (UPC, EAN) from a part number by its length and its check digit. */
final class GtinRule {
    private GtinRule() {}

    static boolean isNone(String number) {
        return !number.matches("\\d{12,14}") || !checks(number);
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(number.length() - 1 - at) - '0';
            sum += at % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}
