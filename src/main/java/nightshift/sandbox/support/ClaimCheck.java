package nightshift.sandbox.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.night.Suppliers;
import nightshift.sandbox.support.ExpectedDay.Claim;
import nightshift.sandbox.support.ExpectedDay.Item;
import nightshift.sandbox.support.ExpectedDay.Outcome;

/** Compares the drafts to suppliers with the claims of the day: one a damage, with its order, item and photos, and no customer's address. */
final class ClaimCheck {
    private static final Set<String> DOMAINS =
            Suppliers.all().map(StoreSupplier::domain).collect(Collectors.toSet());

    private final List<MailView> toSuppliers;

    ClaimCheck(List<MailView> all) {
        this.toSuppliers = all.stream()
                .filter(mail -> !mail.folder().equals("inbox") && !mail.folder().equals("junkemail"))
                .filter(this::isToSupplier)
                .toList();
    }

    boolean isToSupplier(MailView mail) {
        return mail.to().stream().anyMatch(address -> DOMAINS.contains(address.replaceFirst(".*@", "")));
    }

    List<String> differences(ExpectedDay expected) {
        List<String> differences = new ArrayList<>();
        List<MailView> unexplained = new ArrayList<>(toSuppliers);
        for (Item item : expected.items()) {
            item.claim().filter(claim -> claim.joins().isEmpty()).ifPresent(claim -> {
                List<MailView> drafts = unexplained.stream()
                        .filter(mail -> names(mail, claim.po()))
                        .toList();
                unexplained.removeAll(drafts);
                of(item, claim, drafts).forEach(wrong -> differences.add(item.key() + ": " + wrong));
            });
        }
        unexplained.forEach(mail -> differences.add("Unexpected mail to a supplier: \"" + mail.subject() + "\""));
        return differences;
    }

    /** Without a photo the supplier may be written to now or when it came; where a person may take over, he may not be at all. */
    private static List<String> of(Item item, Claim claim, List<MailView> drafts) {
        if (drafts.isEmpty()) {
            boolean mayWait = claim.photos() == 0 || item.may(Outcome.HAND_OVER);
            return mayWait ? List.of() : List.of("there is no draft to the supplier for " + claim.po());
        }
        if (drafts.size() > 1) {
            return List.of(drafts.size() + " mails to the supplier for " + claim.po());
        }
        return of(item, claim, drafts.get(0));
    }

    private static List<String> of(Item item, Claim claim, MailView draft) {
        List<String> wrongs = new ArrayList<>();
        ReplyText text = ReplyText.of(draft.html());
        if (draft.to().stream().noneMatch(address -> address.endsWith("@" + claim.supplierDomain()))) {
            wrongs.add("the claim goes to " + draft.to() + " instead of " + claim.supplierDomain());
        }
        claim.skus().stream()
                .filter(sku -> !text.says(sku))
                .forEach(sku -> wrongs.add("the claim does not name " + sku));
        if (text.says(item.from())) {
            wrongs.add("the claim names the customer's address");
        }
        long pictures = draft.files().stream()
                .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
                .count();
        if (pictures < claim.photos()) {
            wrongs.add("the claim has " + pictures + " photos instead of " + claim.photos());
        }
        return wrongs;
    }

    private static boolean names(MailView mail, String po) {
        return (mail.subject() + " " + ReplyText.of(mail.html()).text()).contains(po);
    }
}
