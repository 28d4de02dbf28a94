package nightshift.claims;

import java.util.regex.Pattern;
import nightshift.customers.reading.MailWords;

/** How the customer describes the damage, for the supplier: his own words without his signature, and without what is not the supplier's business. */
final class CustomersWords {
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(https?://|www\\.)\\S+");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w-])(\\+?\\d{1,3}[ .-]?)?(\\(\\d{2,4}\\)|\\d{2,4})[ ./-]\\d{3,4}[ ./-]\\d{3,4}(?![\\w-])");
    private static final Pattern MONEY = Pattern.compile(
            "(?i)([$\\u20ac\\u00a3]|USD|EUR|GBP)\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?([$\\u20ac\\u00a3]|USD|EUR|GBP|dollars?|euros?|bucks)");
    private static final int LONGEST = 1500;

    private CustomersWords() {}

    static String of(MailWords words) {
        String own = words.own();
        for (Pattern pattern : new Pattern[] {ADDRESS, LINK, PHONE, MONEY}) {
            own = pattern.matcher(own).replaceAll("[...]");
        }
        String kept = own.replaceAll("\\n{3,}", "\n\n").strip();
        String cut = kept.substring(0, Math.min(LONGEST, kept.length()));
        return cut.isBlank() ? "(The customer sent photos without a description.)" : cut;
    }
}
