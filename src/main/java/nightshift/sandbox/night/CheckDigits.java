package nightshift.sandbox.night;

/** How carriers compute the last digit of their numbers, kept apart from the product's own rules on purpose: the sandbox is a second opinion. */
final class CheckDigits {
    private CheckDigits() {}

    /** UPS 1Z (letters count as {@code (code - 3) mod 10}) and OnTrac: every second character counts twice. */
    static int everySecondTwice(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            char c = serial.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : (c - 3) % 10;
            sum += i % 2 == 0 ? value : 2 * value;
        }
        return (10 - sum % 10) % 10;
    }

    /** FedEx with twelve digits: weights 3, 1, 7; remainder of 11, of which ten counts as zero. */
    static int fedEx(String serial) {
        int[] weights = {3, 1, 7};
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            sum += digit(serial, i) * weights[i % 3];
        }
        return sum % 11 % 10;
    }

    /** USPS with twenty-two digits (the GS1 rule): from the right, every second digit counts three times. */
    static int gs1(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            int fromRight = serial.length() - 1 - i;
            sum += digit(serial, i) * (fromRight % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    /** Old Dominion: the Luhn rule, as on credit cards. */
    static int luhn(String serial) {
        int sum = 0;
        for (int i = 0; i < serial.length(); i++) {
            int fromRight = serial.length() - 1 - i;
            int value = digit(serial, i) * (fromRight % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return (10 - sum % 10) % 10;
    }

    /** DHL Express: the remainder of seven. */
    static int seven(String serial) {
        return (int) (Long.parseLong(serial) % 7);
    }

    private static int digit(String serial, int i) {
        return serial.charAt(i) - '0';
    }
}
