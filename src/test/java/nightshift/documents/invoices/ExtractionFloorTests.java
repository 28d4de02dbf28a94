package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was reached on the real invoices beside this checkout is not lost again. */
class ExtractionFloorTests {
    private static Extraction all;

    @BeforeAll
    static void read() {
        assumeTrue(SampleInvoice.areThere(), "the sample invoices are not beside this checkout");
        all = Extraction.of(SampleInvoice.all());
    }

    @Test
    void readsNoFieldWrong() {
        assertThat(all.fields)
                .allSatisfy((name, tally) -> assertThat(tally.details).as(name).isEmpty());
    }

    @Test
    void findsEveryTotalNumberDateAndOrderNumber() {
        for (String field : new String[] {
            "kind", "total", "invoice_number", "date", "currency", "po_number", "freight", "amount_due"
        }) {
            assertThat(all.fields.get(field).notFound).as(field).isZero();
        }
        assertThat(all.fields.get("tax").notFound).isLessThanOrEqualTo(3);
    }

    @Test
    void readsNoFigureOfALineWrong() {
        for (String field : new String[] {"qty", "unit_price", "amount"}) {
            assertThat(all.values.get(field).details).as(field).isEmpty();
            assertThat(all.values.get(field).notFound).as(field).isZero();
        }
        assertThat(all.lines.right).isGreaterThanOrEqualTo(73);
        assertThat(all.lines.wrong).isLessThanOrEqualTo(3);
    }

    @Test
    void readsNothingFromAPicture() {
        assertThat(all.pictures).containsExactly("google/lg-invoice1-image-only.pdf");
    }
}
