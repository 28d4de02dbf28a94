package nightshift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parcel that replaces damaged goods is told from what slips print about any parcel. */
class ReplacementTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replacement for PO-7415 has been shipped, tracking no. 1Z999AA10123456784",
                "Re: Damage claim for PO-7415",
                "Your replacement is on its way.",
                "Hello,\nwe shipped the replacement today.\nUPS 1Z999AA10123456784",
                "REPLACEMENT",
                "Replacement order 88-1",
                "Order Type: Replacement   Date: 11/22/2026",
                "Reason: damaged",
                "We are sending you a replacement for the broken shelf",
                "This parcel replaces the damaged one",
                "1 x BIN-2048 reshipped today",
                "Re-shipment of PO-7415",
                "RMA # 55012",
                "RMA No. R-4711",
                "Warranty order",
                "1 x BIN-2048, shipped under warranty",
                "Sent 1 x BIN-2048 at no charge",
                "No charge order: PO-7415",
                "This settles your claim: tracking 1Z999AA10123456784",
                "The replacement item was shipped",
            })
    void seesThatAParcelReplacesAnother(String text) {
        assertThat(Replacement.within(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Packing slip PO-7415, UPS 1Z999AA10123456784",
                "2  BIN-2048  Bin with replacement lid  2",
                "1  HS-77  Replacement parts kit",
                "1  HS-78  Shelf clips, replacement, 4 in",
                "Replacement parts can be ordered online",
                "No returns without RMA number",
                "RMA:",
                "Warranty",
                "All products carry a one year limited warranty",
                "If goods arrive damaged, we will send a replacement or refund",
                "Damage claims must be reported within 5 days for a replacement item",
                "Freight: no charge",
                "Shipping: free of charge",
                "Please contact us for a replacement order",
                "Reshipping fees apply to refused parcels",
                "Claims for damage must be made with the carrier",
                "This is not a replacement",
                "BIN-2050 replaces BIN-2040",
                "Ships separately from our warehouse",
            })
    void takesNothingElseForIt(String text) {
        assertThat(Replacement.within(text)).isEmpty();
    }
}
