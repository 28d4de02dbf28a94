package nightshift.sandbox.night;

import java.util.Random;
import java.util.function.Function;

/**
 * The carriers of the simulated night: which numbers they give out, how Shopify and Amazon call them.
 */
public enum Carrier {
    UPS("UPS", "UPS", "UPS Ground", random -> {
        String serial = "4RX268" + "03" + digits(random, 7);
        return "1Z" + serial + CheckDigits.everySecondTwice(serial);
    }),
    FEDEX("FedEx", "FedEx", "FedEx Home Delivery", random -> {
        String serial = "39" + digits(random, 9);
        return serial + CheckDigits.fedEx(serial);
    }),
    USPS("USPS", "USPS", "USPS Priority Mail", random -> {
        String serial = "94055" + "112062" + digits(random, 10);
        return serial + CheckDigits.gs1(serial);
    }),
    ONTRAC("OnTrac", "OnTrac", "OnTrac Ground", random -> {
        String serial = "1103" + digits(random, 9);
        return "C" + serial + CheckDigits.everySecondTwice("4" + serial);
    }),
    DHL_EXPRESS("DHL Express", "DHL Express", "DHL Express Worldwide", random -> {
        String serial = "84" + digits(random, 7);
        return serial + CheckDigits.seven(serial);
    }),
    OLD_DOMINION("Old Dominion", "Old Dominion", "Old Dominion Freight Line LTL", random -> {
        String serial = "778" + digits(random, 7);
        return serial + CheckDigits.luhn(serial);
    }),
    ESTES("Estes", "Estes", "Estes Express Lines", random -> "018" + digits(random, 7));

    private final String company;
    private final String amazonCode;
    private final String service;
    private final Function<Random, String> numbers;

    Carrier(String company, String amazonCode, String service, Function<Random, String> numbers) {
        this.company = company;
        this.amazonCode = amazonCode;
        this.service = service;
        this.numbers = numbers;
    }

    /** Shopify's exact company string. */
    public String company() {
        return company;
    }

    /** The value of Amazon's closed list. */
    public String amazonCode() {
        return amazonCode;
    }

    /** The service suppliers book most, as they print it. */
    public String service() {
        return service;
    }

    /** A number this carrier could have given out, check digit included. The same random source gives the same numbers. */
    public String number(Random random) {
        return numbers.apply(random);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
