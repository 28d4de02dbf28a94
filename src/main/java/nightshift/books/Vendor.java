package nightshift.books;

import java.util.Currency;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;

/**
 * A vendor as the books hold it.
 *
 * @param name the display name, unique in the books
 * @param company the company's name on its papers, where it differs
 * @param currency the vendor's currency; empty where the books keep one currency only
 * @param email where invoices are questioned
 * @param accountNumber the store's customer number at this vendor ({@code AcctNum})
 */
public record Vendor(
        String id,
        String name,
        Optional<String> company,
        boolean active,
        Optional<Currency> currency,
        Optional<Terms> terms,
        Optional<EmailAddress> email,
        Optional<String> accountNumber) {

    /**
     * When the vendor's invoices are due.
     *
     * @param id the books' id of these terms, to be copied to the bill
     * @param name as people read it, for example {@code Net 30}
     * @param dueDays days after the invoice's date; empty for terms that are counted otherwise (day of the month)
     */
    public record Terms(String id, String name, Optional<Integer> dueDays) {
        public Terms {
            if (dueDays.filter(days -> days < 0).isPresent()) {
                throw new BadValue("Terms " + name + " are due before the invoice");
            }
        }
    }
}
