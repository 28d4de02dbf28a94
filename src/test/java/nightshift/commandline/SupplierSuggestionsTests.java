package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.EmailAddress;
import nightshift.settings.Supplier;
import org.junit.jupiter.api.Test;

class SupplierSuggestionsTests {
    private final SupplierSuggestions suggestions = new SupplierSuggestions(Set.of("store.example"), List.of());

    @Test
    void proposesADomainThatSendsPapersAboutPurchaseOrders() {
        assertThat(suggestions.of(List.of(
                        mail("ship@harbor.example", "Harbor Tools", "Shipped: PO-7415", "slip.pdf"),
                        mail("billing@harbor.example", "Harbor Tools", "Invoice for PO-74160", "inv.PDF"),
                        mail("lunch@bistro.example", "Bistro", "This week's menu", "menu.pdf"))))
                .containsExactly(new SupplierSuggestion(
                        "Harbor Tools", List.of("*@harbor.example"), Optional.of("PO-\\d{4,5}"), 2));
    }

    @Test
    void proposesTheExactAddressWhereOnlyOneWrites() {
        assertThat(suggestions.of(List.of(mail("ship@harbor.example", "", "Shipped: PO-7415", "slip.pdf"))))
                .containsExactly(
                        new SupplierSuggestion("harbor.example", List.of("ship@harbor.example"), Optional.empty(), 1));
    }

    @Test
    void doesNotTakeOneMailWithoutADocumentForASupplier() {
        assertThat(suggestions.of(List.of(mail("jane@customer.example", "Jane", "Where is my tracking number?"))))
                .isEmpty();
    }

    @Test
    void neverProposesFreeMailRobotsMarketplacesCarriersOrTheStoreItself() {
        assertThat(List.of(
                        "harbor.tools@gmail.com",
                        "no-reply@harbor.example",
                        "shipment-tracking@amazon.com",
                        "auto@marketplace.amazon.com",
                        "mcinfo@ups.com",
                        "orders@store.example"))
                .allSatisfy(address -> assertThat(suggestions.of(List.of(
                                mail(address, "Harbor", "Shipped: PO-7415", "slip.pdf"),
                                mail(address, "Harbor", "Shipped: PO-7416", "slip.pdf"))))
                        .as(address)
                        .isEmpty());
    }

    @Test
    void neverProposesWhoLooksLikeASupplier() {
        Supplier harbor = new Supplier(
                "Harbor", List.of("*@harbor-steel.example"), null, null, null, List.of(), null, null, null, false);
        assertThat(new SupplierSuggestions(Set.of(), List.of(harbor))
                        .of(List.of(mail("ship@harb0r-steel.example", "Harbor", "Shipped: PO-7415", "slip.pdf"))))
                .isEmpty();
    }

    @Test
    void leavesOutWhoIsASupplierAlready() {
        Supplier harbor = new Supplier(
                "Harbor", List.of("*@harbor.example"), null, null, null, List.of(), null, null, null, false);
        assertThat(new SupplierSuggestions(Set.of(), List.of(harbor))
                        .of(List.of(mail("ship@harbor.example", "Harbor", "Shipped: PO-7415", "slip.pdf"))))
                .isEmpty();
    }

    @Test
    void guessesPlainNumbersAfterTheWordsAndIgnoresOneThatStandsAlone() {
        assertThat(PoPatternGuess.of(List.of("Your order no. 81234 shipped", "P.O. # 81235", "PO-7415")))
                .contains("\\d{5}");
        assertThat(PoPatternGuess.of(List.of("PO-7415", "again PO-7415"))).isEmpty();
    }

    @Test
    void quotesWhatComesFromMailsInTheBlockToPaste() {
        assertThat(SuppliersBlock.of(List.of(new SupplierSuggestion(
                        "O'Neil\n  evil: true", List.of("*@harbor.example"), Optional.of("PO-\\d{4}"), 3))))
                .isEqualTo(
                        """
                        nightshift:
                          suppliers:
                            - name: 'O''Neil   evil: true'   # 3 mails about orders
                              addresses: ['*@harbor.example']
                              po-pattern: 'PO-\\d{4}'
                        """);
    }

    private static SeenMail mail(String from, String name, String subject, String... files) {
        return new SeenMail(new EmailAddress(from), name, subject, "", List.of(files));
    }
}
