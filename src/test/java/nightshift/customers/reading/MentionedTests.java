package nightshift.customers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionedTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where is order #1494?|#1494",
                "Order number 1494 has not arrived|1494",
                "my order 1494 is late|1494",
                "Order No. 20451, please|20451",
                "Wo ist Bestellung Nr. 1494?|1494",
                "I need to order 1000 bins|''",
                "call me at 602-555-0142 before order day|''",
                "I paid $1499.00 for it|''",
            })
    void findsOrderNumbersAndNothingElse(String text, String expected) {
        String found = String.join(
                ",",
                Mail.saying(text).understood().mentioned().orders().stream()
                        .map(Object::toString)
                        .toList());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void findsEachKindOfNumber() {
        Mentioned mentioned = Mail.saying("Amazon order 902-1845936-5435065, your PO-7415, tracking 1Z999AA10123456784,"
                        + " item AKM-30230 and part number 30-234.")
                .understood()
                .mentioned();
        assertThat(mentioned.amazonOrders()).extracting(Object::toString).containsExactly("902-1845936-5435065");
        assertThat(mentioned.purchaseOrders()).extracting(Object::toString).containsExactly("PO-7415");
        assertThat(mentioned.trackingNumbers()).extracting(Object::toString).containsExactly("1Z999AA10123456784");
        assertThat(mentioned.partNumbers()).extracting(Object::toString).containsExactly("AKM-30230", "30-234");
        assertThat(mentioned.orders()).isEmpty();
    }

    @Test
    void takesSizesTimesAndTelephonesForNoPart() {
        assertThat(Mail.saying("The 36x18 shelf, 48in wide, 5pm, 602-555-0142, 24/7, ZIP 85001-1234")
                        .understood()
                        .mentioned()
                        .partNumbers())
                .isEmpty();
    }

    @Test
    void findsHowManyAndWhereTo() {
        Mentioned mentioned = Mail.saying(
                        "We need 1,200 blue hopper bins and two dozen wire shelves shipped to Salt Lake City, UT 84101.")
                .understood()
                .mentioned();
        assertThat(mentioned.quantities()).extracting(AskedQuantity::count).containsExactly(1200, 24);
        assertThat(mentioned.quantities())
                .extracting(AskedQuantity::what)
                .containsExactly("blue hopper bins", "wire shelves");
        assertThat(mentioned.place()).contains("Salt Lake City, UT 84101");
    }

    @Test
    void namesWhatIsSaidNowBeforeWhatWasSaidThen() {
        Mentioned mentioned = Mail.saying(
                        "I mean order #1502.\n\nOn Mon, Nov 23, 2026 Support <help@boltandbin.example> wrote:\nYour order #1494 shipped.")
                .understood()
                .mentioned();
        assertThat(mentioned.orders()).extracting(Object::toString).containsExactly("#1502", "#1494");
    }
}
