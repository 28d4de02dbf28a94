package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctNamesTests {
    @Test
    void theFirstOfANameKeepsItAndTheOthersAreNumberedInTheirOrder() {
        assertThat(DistinctNames.of(List.of("Invoice.pdf", "scan", "Invoice.pdf", "scan", "Invoice.pdf")))
                .containsExactly("Invoice.pdf", "scan", "Invoice (2).pdf", "scan (2)", "Invoice (3).pdf");
    }

    @Test
    void namesThatDifferInTheirSpellingOnlyAreOneName() {
        assertThat(DistinctNames.of(List.of("INVOICE.PDF", "invoice.pdf")))
                .containsExactly("INVOICE.PDF", "invoice (2).pdf");
    }

    @Test
    void takesNoNameAwayFromAFileThatIsReallyCalledSo() {
        assertThat(DistinctNames.of(List.of("slip.pdf", "slip.pdf", "Slip (2).pdf", "slip.pdf")))
                .containsExactly("slip.pdf", "slip (3).pdf", "Slip (2).pdf", "slip (4).pdf");
    }

    @Test
    void filesInsideArchivesAndMailsAreNumberedThemselves() {
        assertThat(DistinctNames.of(List.of("v1.2/slips", "v1.2/slips", "day.zip/slip.pdf", "day.zip/slip.pdf")))
                .containsExactly("v1.2/slips", "v1.2/slips (2)", "day.zip/slip.pdf", "day.zip/slip (2).pdf");
    }

    @Test
    void theTextOfAnAttachedMailStaysOne() {
        assertThat(DistinctNames.of(List.of("FW Shipped.eml/text.mail", "FW Shipped.eml/text.mail")))
                .containsExactly("FW Shipped.eml/text.mail", "FW Shipped (2).eml/text.mail");
    }

    @Test
    void aSentenceIsNoEnding() {
        assertThat(DistinctNames.of(List.of("Order 7401. All shipped", "Order 7401. All shipped")))
                .containsExactly("Order 7401. All shipped", "Order 7401. All shipped (2)");
    }

    @Test
    void givesTheSameNamesAgain() {
        List<String> once = DistinctNames.of(List.of("a.pdf", "a.pdf", "a (2).pdf"));

        assertThat(DistinctNames.of(once)).isEqualTo(once);
    }
}
