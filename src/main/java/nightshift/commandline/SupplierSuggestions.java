package nightshift.commandline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.settings.Supplier;

/**
 * Tells from a month of mail who ships for the store: domains that send PDF files or write about purchase orders and
 * tracking numbers. Only a proposal for a person to look through, so it rather leaves a sender out than takes a customer in.
 */
public final class SupplierSuggestions {
    private static final Pattern TRADE = Pattern.compile(
            "\\b(p\\.?o\\.?|purchase order|tracking|shipped|shipment|shipping confirmation|dispatch(ed)?|packing slip"
                    + "|invoice|back-?order(ed)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** One mail with a document and the words may be chance; so may be two without a document. */
    private static final int ENOUGH = 2;

    private final Set<String> ownDomains;
    private final List<Supplier> known;

    /** @param ownDomains the domains of the store's own mailboxes */
    public SupplierSuggestions(Set<String> ownDomains, List<Supplier> known) {
        this.ownDomains = Set.copyOf(ownDomains);
        this.known = List.copyOf(known);
    }

    /** The senders to propose, those with the most mail first. */
    public List<SupplierSuggestion> of(List<SeenMail> mails) {
        Map<String, List<SeenMail>> byDomain = mails.stream()
                .filter(mail -> Senders.mayBeSupplier(mail.from()))
                .filter(mail -> !ownDomains.contains(mail.from().domain()))
                .filter(mail -> !isKnown(mail))
                .collect(Collectors.groupingBy(mail -> mail.from().domain(), TreeMap::new, Collectors.toList()));
        return byDomain.entrySet().stream()
                .filter(sender -> evidence(sender.getValue()) >= ENOUGH)
                .map(sender -> suggestion(sender.getKey(), sender.getValue()))
                .sorted(Comparator.comparing(SupplierSuggestion::mails).reversed())
                .toList();
    }

    /** Known already, or made to be mistaken for somebody who is: that one must never be proposed. */
    private boolean isKnown(SeenMail mail) {
        return known.stream()
                .anyMatch(supplier -> supplier.writesFrom(mail.from()) || supplier.resembledBy(mail.from()));
    }

    private static int evidence(List<SeenMail> mails) {
        return mails.stream()
                .mapToInt(mail -> !speaksOfTrade(mail) ? 0 : mail.bringsPdf() ? 2 : 1)
                .sum();
    }

    private static boolean speaksOfTrade(SeenMail mail) {
        return TRADE.matcher(mail.words()).find();
    }

    private static SupplierSuggestion suggestion(String domain, List<SeenMail> mails) {
        List<String> addresses =
                mails.stream().map(mail -> mail.from().value()).distinct().toList();
        return new SupplierSuggestion(
                name(domain, mails),
                addresses.size() == 1 ? addresses : List.of("*@" + domain),
                PoPatternGuess.of(mails.stream().map(SeenMail::words).toList()),
                (int) mails.stream().filter(SupplierSuggestions::speaksOfTrade).count());
    }

    private static String name(String domain, List<SeenMail> mails) {
        return mails.stream()
                .map(mail -> mail.fromName().strip())
                .filter(name -> !name.isEmpty() && !name.contains("@"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(domain);
    }
}
