package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
