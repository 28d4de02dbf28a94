package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Sku;
import nightshift.customers.reading.CustomerMail;
import nightshift.customers.reading.KnownSenders;
import nightshift.customers.reading.Understanding;
import nightshift.customers.reading.Understood;
import nightshift.shop.OrderState;
import nightshift.shop.OrderedItem;
import nightshift.shop.ParcelState;
import nightshift.triage.Cases;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimPaperTests {
    private static final Understanding UNDERSTANDING = new Understanding(KnownSenders.NOBODY);

    @Test
    void printsEverythingTheSupplierNeedsOnOnePageAndNothingOfTheCustomer() throws Exception {
        Understood mail = understood(
                "Two cabinets arrived bent. I paid $412.50 for it, call me at 808-555-0143 or write to dana@example.org.");
        String text = new ClaimPaper(new VendorLetters(ClaimDeciderTests.store(), ClaimDeciderTests.settings()))
                .of(goods(4), mail, List.of("door.jpg", "carton.jpg"));

        try (PDDocument page = Loader.loadPDF(printed(text))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(page))
                    .contains("DAMAGE CLAIM  PO-8613", "AB-1001", "quantity ordered: 4", "1Z999AA10123456784")
                    .contains(
                            "Damaged, as the customer writes: 2", "arrived bent", "door.jpg, carton.jpg", "replacement")
                    .doesNotContain("412.50", "808-555-0143", "dana@example.org");
        }
    }

    @Test
    void staysOnOnePageForALongStory() throws Exception {
        Understood mail = understood("The cabinet is bent at its left side. ".repeat(200));
        String text = new ClaimPaper(new VendorLetters(ClaimDeciderTests.store(), ClaimDeciderTests.settings()))
                .of(goods(4), mail, List.of("door.jpg"));

        try (PDDocument page = Loader.loadPDF(printed(text))) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(page)).contains("Wanted: replacement", "Photos: door.jpg");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 cabinets are dented. | 2",
                "Unfortunately one cabinet is broken. | 1",
                "We ordered 4 cabinets and one is bent. |",
                "We received 3 cabinets, all dented. |",
                "2 of the 4 cabinets are dented, 1 cabinet is missing. |",
                "9 cabinets are dented. |",
                "The cabinet is dented. |",
            })
    void countsDamagedPiecesOnlyWhereTheMailLeavesNoDoubt(String said, Integer count) {
        assertThat(DamagedQuantity.in(understood(said), goods(4).items())).isEqualTo(Optional.ofNullable(count));
    }

    @Test
    void countsNothingWhereSeveralItemsAreMeant() {
        List<OrderedItem> two = List.of(item("1", 4), item("2", 4));
        assertThat(DamagedQuantity.in(understood("2 cabinets are dented."), two))
                .isEmpty();
    }

    /** As the route prints it. */
    private static byte[] printed(String text) throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.start();
            return camel.createProducerTemplate()
                    .requestBody(
                            "pdf:create?textProcessingFactory=lineTermination&fontSize=11&marginTop=40",
                            text,
                            byte[].class);
        }
    }

    private static Understood understood(String said) {
        return UNDERSTANDING.of(new CustomerMail(
                "Damage", "<p>" + said + "</p>", Optional.of(Cases.DANA), Optional.empty(), Map.of(), List.of(), 1));
    }

    private static DamagedGoods goods(int quantity) {
        return new DamagedGoods(
                Cases.order("#8613", OrderState.SHIPPED, Cases.parcel("1Z999AA10123456784", ParcelState.DELIVERED)),
                List.of(item("1", quantity)),
                "Acme",
                new EmailAddress("claims@acme.example"),
                "PO-8613");
    }

    private static OrderedItem item(String line, int quantity) {
        return new OrderedItem(
                "gid://shopify/LineItem/" + line,
                Optional.of(new Sku("AB-1001")),
                "Steel storage cabinet",
                Optional.of("Acme Bin Co"),
                quantity,
                0);
    }
}
