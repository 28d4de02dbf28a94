package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {
    private static final Dates MONTH_FIRST = new Dates(false);
    private static final Dates DAY_FIRST = new Dates(true);

    private static void reads(Dates dates, String text, String day) {
        assertThat(dates.at(NumeralsTests.tokens(text), 0).map(found -> found.value()))
                .as(text)
                .hasValue(LocalDate.parse(day));
    }

    @Test
    void readsDatesInFigures() {
        reads(MONTH_FIRST, "11/05/2026", "2026-11-05");
        reads(DAY_FIRST, "11/05/2026", "2026-05-11");
        reads(MONTH_FIRST, "7/9/18", "2018-07-09");
        reads(MONTH_FIRST, "05.11.2026", "2026-11-05");
        reads(MONTH_FIRST, "2026-11-05", "2026-11-05");
        reads(DAY_FIRST, "15-10-2015", "2015-10-15");
    }

    @Test
    void readsMonthsInWords() {
        reads(MONTH_FIRST, "January 25, 2016", "2016-01-25");
        reads(MONTH_FIRST, "August 3 , 2014", "2014-08-03");
        reads(MONTH_FIRST, "5 Nov 2026", "2026-11-05");
        reads(MONTH_FIRST, "05-Nov-26", "2026-11-05");
        reads(DAY_FIRST, "11. Juli 2014", "2014-07-11");
        reads(DAY_FIRST, "3. März 2026", "2026-03-03");
        reads(DAY_FIRST, "5 août 2026", "2026-08-05");
        reads(DAY_FIRST, "29 maart 2014", "2014-03-29");
    }

    @Test
    void takesNoDateThatIsNone() {
        assertThat(MONTH_FIRST.of("13/13/2026")).isEmpty();
        assertThat(MONTH_FIRST.of("31.02.2026")).isEmpty();
        assertThat(MONTH_FIRST.of("12345")).isEmpty();
        assertThat(MONTH_FIRST.of("30 days 2026")).isEmpty();
    }

    @Test
    void seesFromOneDateInWhichOrderAllAreWritten() {
        Invoice day =
                Papers.read("INVOICE\nInvoice No.: 7\nInvoice Date: 05/11/2026\nDue Date: 25/11/2026\nTotal: 10.00");
        assertThat(day.date().orElseThrow().value()).isEqualTo(LocalDate.parse("2026-11-05"));
        Invoice month =
                Papers.read("INVOICE\nInvoice No.: 7\nInvoice Date: 05/11/2026\nDue Date: 05/25/2026\nTotal: 10.00");
        assertThat(month.date().orElseThrow().value()).isEqualTo(LocalDate.parse("2026-05-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS-36-12-72", "HS-24-12-36", "24-12-36", "18/24/2048X", "40/40/2048"})
    void takesNoPartNumberForADate(String part) {
        Invoice paper = Papers.read(
                """
                Acme Bin Co              INVOICE
                Invoice No.: 7           Invoice Date: 11/10/2026

                Item            Description     Qty     Price     Amount
                %-15s Shelf           2       10.00     20.00

                                                Total:    20.00
                """
                        .formatted(part));
        assertThat(paper.date().orElseThrow().value()).isEqualTo(LocalDate.parse("2026-11-10"));
    }

    @Test
    void seesTheOrderFromADateWithDashesBesideItsLabel() {
        Invoice paper =
                Papers.read("INVOICE\nInvoice No.: 7\nInvoice Date: 05-11-26\nDue Date: 25-11-26\nTotal: 10.00");
        assertThat(paper.date().orElseThrow().value()).isEqualTo(LocalDate.parse("2026-11-05"));
    }

    @Test
    void doubtsADateThatNothingTellsOutsideTheUnitedStates() {
        String head = "INVOICE\nInvoice No.: 7\nInvoice Date: %s\n";
        String total = "Total: %s 10.00";
        assertThat(Papers.read(head.formatted("11/10/2026") + total.formatted("GBP"))
                        .doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.detail()).contains("11/10/2026", "2026-11-10", "2026-10-11"));
        assertThat(Papers.doubts(Papers.read(head.formatted("11/10/2026") + total.formatted("USD"))))
                .isEmpty();
        assertThat(Papers.doubts(Papers.read(head.formatted("11/11/2026") + total.formatted("GBP"))))
                .isEmpty();
        assertThat(Papers.doubts(
                        Papers.read(head.formatted("11/10/2026") + "Due Date: 25/10/2026\n" + total.formatted("GBP"))))
                .isEmpty();
        assertThat(Papers.doubts(Papers.read(head.formatted("10 Nov 2026") + total.formatted("GBP"))))
                .isEmpty();
        assertThat(Papers.doubts(Papers.read(head.formatted("11.10.2026") + total.formatted("GBP"))))
                .isEmpty();
    }
}
