package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.books.Vendors;
import nightshift.invoices.KnownVendors;
import nightshift.sandbox.Books;
import nightshift.sandbox.week.MorePapers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner finishes the invoices that did not agree, each in the way that fits it. */
class InvoicesIT extends DeskBrowser {
    private static final String PRICE = "INV-88125";
    private static final String QUANTITY = "INV-88126";
    private static final String EXTRA_LINE = "INV-88128";
    private static final String UNKNOWN_SKU = "INV-88129";
    private static final String FREIGHT = "INV-88130";
    private static final String OTHER_CURRENCY = "INV-88134";
    private static final String WRONG_TOTAL = "INV-88133";
    private static final String UNKNOWN_ORDER = "INV-88136";

    @Autowired
    private Vendors vendors;

    @Autowired
    private KnownVendors known;

    private MorePapers papers;

    @BeforeAll
    void theWeekIsWorkedThrough() {
        invoiceWeek();
        papers = new MorePapers(sandbox.world());
        papers.scanned();
        processes.ask("quickbooks-refresh-copies", null);
        vendors.all().forEach(vendor -> known.approve(vendor.id(), vendor.name(), "test"));
        processes.ask("invoices-run", "test");
        logIn();
    }

    @Test
    void showsInvoiceAndOrderSideBySideForEverybody() {
        open(OTHER_CURRENCY);
        String item = String.valueOf(screen.script("return location.pathname"));

        assertThat(screen.script("return document.querySelectorAll('.compared tbody tr').length"))
                .as(item)
                .isNotEqualTo(0L);
        everyLook.isForEverybody("invoice");
    }

    @Test
    void billsThePriceOfTheOrderAndLeadsFromTheLineToItsWordsOnThePage() {
        open(PRICE);
        assertThat(screen.text()).contains("Line by line", "Line 2", "difference +0.45");
        assertThat(screen.script("return document.querySelectorAll('.compared td.differs').length"))
                .as("the two prices are marked")
                .isEqualTo(2L);
        assertThat(screen.script("const link = document.querySelector('.compared tbody a');"
                        + "return document.querySelector(link.getAttribute('href')) !== null"))
                .isEqualTo(true);

        finish("Bill it at the order's prices", "they agreed on the phone");

        assertThat(lines(bill(PRICE))).noneMatch(line -> line.contains("12.40"));
        assertThat(screen.text()).contains("Billed with", "they agreed on the phone");
    }

    @Test
    void billsOnlyWhatAgrees() {
        open(EXTRA_LINE);
        finish("Bill only what agrees", "the extra line goes back");

        assertThat(lines(bill(EXTRA_LINE))).hasSize(3);
    }

    @Test
    void billsWithoutTheFreightThatWasNotAgreed() {
        open(FREIGHT);
        assertThat(screen.text()).contains("38.50");
        finish("Bill only what agrees", "freight was free by contract");

        assertThat(lines(bill(FREIGHT))).noneMatch(line -> line.startsWith("Freight"));
    }

    @Test
    void asksTheVendorAndBooksNothing() {
        open(QUANTITY);
        unfolded("Ask the vendor");
        screen.press("Ask the vendor");
        screen.waitFor("Who did what");

        assertThat(books().of("graph.draft")).isNotEmpty();
        assertThat(bills(QUANTITY)).isEmpty();
    }

    @Test
    void remembersWhatAPartIsAndLooksAgain() {
        open(UNKNOWN_SKU);
        unfolded("Say what part it is");
        screen.type("How many of it are in one of the vendor's units", "0");
        screen.press("Say what part it is");
        screen.waitFor("is no number of units");
        unfolded("Say what part it is");
        screen.type("How many of it are in one of the vendor's units", "1");
        screen.press("Say what part it is");
        screen.waitFor("the part mapping");

        assertThat(bills(UNKNOWN_SKU))
                .as("there are more of it now than were ordered")
                .isEmpty();
        assertThat(screen.text()).doesNotContain("unknown_sku");

        screen.follow("What is kept of vendors");
        screen.waitFor("Said of vendors");
        assertThat(screen.text()).contains("ZX-9917", "part number");
        screen.press("Forget ZX-9917");
        screen.waitFor("it does not count any more");
        assertThat(screen.text()).doesNotContain("ZX-9917");
    }

    @Test
    void booksWithTheTotalAsThePaperSaysAfterItWasReadWrongly() {
        open(WRONG_TOTAL);
        unfolded("Correct the values");
        screen.type("Total", "12,50");
        screen.press("Correct the values");
        screen.waitFor("is no amount: write it like 1234.50");
        unfolded("Correct the values");
        screen.type("Total", papers.rightTotal(WRONG_TOTAL));
        screen.press("Correct the values");
        screen.waitFor("Total " + papers.rightTotal(WRONG_TOTAL) + " instead of");

        assertThat(bills(WRONG_TOTAL)).hasSize(1);
        assertThat(screen.text()).contains("entered by");
    }

    @Test
    void booksForTheOrderThatWasChosen() {
        papers.order(UNKNOWN_ORDER, "PO-9936");
        open(UNKNOWN_ORDER);
        unfolded("Choose the order");
        screen.type("Purchase order as QuickBooks numbers it", "PO-9936");
        screen.press("Choose the order");
        screen.waitFor("is entered as a bill");

        assertThat(bills(UNKNOWN_ORDER)).hasSize(1);
    }

    @Test
    void entersAScanThatNobodyCouldRead() {
        screen.open("/search?q=INV-88141");
        screen.clickVisible(org.openqa.selenium.By.partialLinkText("scanned"));
        screen.waitFor("Enter the invoice");
        unfolded("Enter the invoice");
        screen.type("Invoice number", "INV-88141");
        screen.date("Invoice date", papers.date());
        screen.type("Currency, for example USD", "USD");
        screen.type("Purchase order as QuickBooks numbers it", papers.order());
        screen.type("Lines, one each", String.join("\n", papers.lines()));
        screen.type("Total", papers.total());
        screen.press("Enter the invoice");
        screen.waitFor("is entered as a bill");

        assertThat(bills("INV-88141")).hasSize(1);
        assertThat(books().of("quickbooks.attachment"))
                .anyMatch(file -> file.details().toString().contains("scanned.pdf"));
    }

    @Test
    void neverOffersToBookAnotherCurrency() {
        open(OTHER_CURRENCY);
        assertThat(screen.text()).doesNotContain("Book it as it is");
        unfolded("I did it by hand");
        screen.type("Note", "paid by card");
        screen.press("I did it by hand");
        screen.waitFor("paid by card");

        assertThat(bills(OTHER_CURRENCY)).isEmpty();
    }

    /** Also when it is finished already. */
    private void open(String number) {
        screen.open("/search?q=" + number);
        screen.clickVisible(org.openqa.selenium.By.cssSelector("main h2.item a"));
        screen.waitFor("What was read");
    }

    private void finish(String act, String why) {
        unfolded(act);
        screen.type("Why", why);
        screen.press(act);
        screen.waitFor(why);
    }

    private void unfolded(String act) {
        screen.script("document.querySelectorAll('details.act').forEach(each => each.open = false)");
        screen.unfold(act);
    }

    private Books.Entry bill(String number) {
        List<Books.Entry> bills = bills(number);
        assertThat(bills).hasSize(1);
        return bills.get(0);
    }

    private List<Books.Entry> bills(String number) {
        return books().of("quickbooks.bill").stream()
                .filter(bill -> bill.target().equals(number))
                .toList();
    }

    private static List<String> lines(Books.Entry bill) {
        return ((List<?>) bill.details().get("lines"))
                .stream().map(String::valueOf).toList();
    }

    private Books books() {
        return sandbox.world().books();
    }
}
