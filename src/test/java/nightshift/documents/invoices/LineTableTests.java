package nightshift.documents.invoices;

import static nightshift.documents.invoices.Papers.HEAD;
import static nightshift.documents.invoices.Papers.lines;
import static nightshift.documents.invoices.Papers.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.documents.Found;
import org.junit.jupiter.api.Test;

/** Lines under their headings, with each difficulty that vendors print. */
class LineTableTests {
    @Test
    void readsColumnsInAnyOrder() {
        assertThat(
                        lines(
                                read(
                                        HEAD
                                                + """
                        Amount     Unit Price   Description        Qty   Part No.
                         47.80          11.95   Storage bin blue     4   BIN-2048
                          5.00           2.50   Lid                  2   LID-7
                        Total      52.80
                        """)))
                .containsExactly("BIN-2048|Storage bin blue|4 x 11.95 = 47.8", "LID-7|Lid|2 x 2.5 = 5");
    }

    @Test
    void joinsWrappedDescriptions() {
        assertThat(
                        lines(
                                read(
                                        HEAD
                                                + """
                        Item       Description            Qty   Price    Amount
                        BIN-2048   Storage bin with         4   11.95     47.80
                                   lid, blue, 12 x 9
                        LID-7      Lid                      2    2.50      5.00
                        Total                                             52.80
                        """)))
                .containsExactly(
                        "BIN-2048|Storage bin with lid, blue, 12 x 9|4 x 11.95 = 47.8", "LID-7|Lid|2 x 2.5 = 5");
    }

    @Test
    void goesOnUnderHeadingsThatAreRepeatedOnTheNextPage() {
        String headings = "Item       Description            Qty   Price    Amount\n";
        Invoice invoice = read(
                HEAD + headings + "BIN-2048   Storage bin              4   11.95     47.80\nPage 1 of 2\n",
                "Acme Bin Co    Invoice INV-7, continued\n3 boxes of 12\n" + headings
                        + "LID-7      Lid                      2    2.50      5.00\nTotal                                             52.80\n");
        assertThat(lines(invoice)).containsExactly("BIN-2048|Storage bin|4 x 11.95 = 47.8", "LID-7|Lid|2 x 2.5 = 5");
        assertThat(invoice.doubts()).isEmpty();
        assertThat(invoice.lines().get(1).part().orElseThrow().evidence().page())
                .isEqualTo(2);
    }

    @Test
    void goesOnBelowSubtotalsOfSectionsAndKeepsTheirOrders() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   Price    Amount
                Your order PO-4711
                BIN-2048   Storage bin              4   11.95     47.80
                                           Section subtotal       47.80
                Your order PO-4712
                LID-7      Lid                      2    2.50      5.00
                                           Section subtotal        5.00
                                           Subtotal               52.80
                                           Total                  52.80
                """);
        assertThat(lines(invoice)).containsExactly("BIN-2048|Storage bin|4 x 11.95 = 47.8", "LID-7|Lid|2 x 2.5 = 5");
        assertThat(invoice.lines())
                .extracting(line -> line.purchaseOrder().orElseThrow().value())
                .containsExactly("PO-4711", "PO-4712");
        assertThat(invoice.purchaseOrders()).extracting(Found::value).containsExactly("PO-4711", "PO-4712");
        assertThat(invoice.doubts()).isEmpty();
    }

    @Test
    void keepsEmptyCellsEmpty() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   UM    Price    Amount
                BIN-2048   Storage bin              4   EA    11.95     47.80
                           Setup                                       10.00
                LID-7                               2          2.50      5.00
                Total                                                  62.80
                """);
        assertThat(lines(invoice))
                .containsExactly("BIN-2048|Storage bin|4 x 11.95 = 47.8", "-|Setup|- x - = 10", "LID-7|-|2 x 2.5 = 5");
        assertThat(invoice.lines())
                .extracting(InvoiceLine::unit)
                .containsExactly(Optional.of("EA"), Optional.empty(), Optional.empty());
        assertThat(invoice.doubts()).hasSize(1);
    }

    @Test
    void joinsValuesThatAreSpreadOverTwoRows() {
        assertThat(
                        lines(
                                read(
                                        HEAD
                                                + """
                        Item       Description            Qty   Price    Amount
                        BIN-2048   Storage bin              4   11.95
                                   blue                                   47.80
                        LID-7      Lid                      2    2.50
                                                                           5.00
                        Total                                             52.80
                        """)))
                .containsExactly("BIN-2048|Storage bin blue|4 x 11.95 = 47.8", "LID-7|Lid|2 x 2.5 = 5");
    }

    @Test
    void readsPricesOfThreeDecimalsAndForAHundredOrAThousand() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   UM    Price       Amount
                SCR-1      Screw                  500   C     12.50        62.50
                SCR-2      Screw                 4000   M      8.125       32.50
                SCR-3      Screw                  200   EA     0.125       25.00
                SCR-4      Screw                  300   EA    12.50/C      37.50
                Total                                                    157.50
                """);
        assertThat(invoice.lines()).extracting(InvoiceLine::per).containsExactly(100, 1000, 1, 100);
        assertThat(invoice.doubts()).isEmpty();
        Invoice heading = read(
                HEAD
                        + """
                Item       Description            Qty   Price/100      Amount
                SCR-1      Screw                  500       12.50       62.50
                Total                                                  62.50
                """);
        assertThat(heading.lines()).extracting(InvoiceLine::per).containsExactly(100);
    }

    @Test
    void takesAPriceForOneWhereOnlyThatMakesTheAmount() {
        Invoice cartons = read(
                HEAD
                        + """
                Item       Description            Qty   UM    Price       Amount
                HOSE-1     Hose by the meter        3   M     12.50        37.50
                Total                                                     37.50
                """);
        assertThat(cartons.lines()).extracting(InvoiceLine::per).containsExactly(1);
        Invoice wrong = read(
                HEAD
                        + """
                Item       Description            Qty   UM    Price       Amount
                SCR-1      Screw                  500   EA    12.50        62.50
                Total                                                     62.50
                """);
        assertThat(wrong.lines()).extracting(InvoiceLine::per).containsExactly(1);
        assertThat(wrong.doubts()).hasSize(1);
    }

    @Test
    void readsDiscountsOfLines() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   List     Disc %    Amount
                BIN-2048   Storage bin              4   11.00        20     35.20
                LID-7      Lid                      2    2.50                5.00
                Total                                                      40.20
                """);
        assertThat(invoice.lines().get(0).discount().orElseThrow().value()).isEqualByComparingTo("20");
        assertThat(invoice.lines().get(1).discount()).isEmpty();
        assertThat(invoice.doubts()).isEmpty();
    }

    @Test
    void countsADiscountOnlyOnceWhereTheNetPriceIsPrinted() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   List     Disc %    Net price    Amount
                BIN-2048   Storage bin              4   11.00        20         8.80     35.20
                Total                                                                   35.20
                """);
        assertThat(invoice.lines().get(0).unitPrice().orElseThrow().value()).isEqualByComparingTo("8.80");
        assertThat(invoice.lines().get(0).discount()).isEmpty();
    }

    @Test
    void tellsBilledFromOrderedAndBackOrdered() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description      Ordered   Shipped   B/O    Price    Amount
                BIN-2048   Storage bin            6         4     2    11.95     47.80
                LID-7      Lid                    5         0     5     2.50      0.00
                Total                                                           47.80
                """);
        assertThat(lines(invoice)).contains("BIN-2048|Storage bin|4 x 11.95 = 47.8");
        assertThat(invoice.lines().get(0).backordered()).hasValue(new BigDecimal("2"));
        assertThat(invoice.lines().get(1).quantity().orElseThrow().value()).isZero();
        assertThat(invoice.lines().get(1).backordered()).hasValue(new BigDecimal("5"));
        assertThat(invoice.doubts()).isEmpty();
    }

    @Test
    void keepsWhatASentenceSaysIsStillToCome() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   Price    Amount
                BIN-2048   Storage bin              4   11.95     47.80
                Back-ordered: 2 of BIN-2048, billed later
                On backorder: 3 of BOX-9
                Total                                             47.80
                """);
        assertThat(invoice.lines().get(0).backordered()).hasValue(new BigDecimal("2"));
        assertThat(invoice.lines().get(0).description().orElseThrow().value()).isEqualTo("Storage bin");
        assertThat(invoice.backordered()).containsExactly("BOX-9");
    }

    @Test
    void readsGermanAndFrenchTables() {
        assertThat(
                        lines(
                                read(
                                        """
                        RECHNUNG Nr. 47
                        Pos   Artikel-Nr.   Bezeichnung         Menge   Einheit   Einzelpreis      Betrag
                        1     KB-2048       Lagerkasten blau       40   Stk             11,95      478,00
                        2     KB-9          Regal               1.000   Stk              2,50    2.500,00
                        Gesamtbetrag                                                           2.978,00
                        """)))
                .containsExactly("KB-2048|Lagerkasten blau|40 x 11.95 = 478", "KB-9|Regal|1000 x 2.5 = 2500");
        assertThat(
                        lines(
                                read(
                                        """
                        FACTURE N° 47
                        Référence     Désignation         Quantité    Prix unitaire     Montant HT
                        KB-2048       Bac bleu                  40          11,95 €       478,00 €
                        KB-9          Etagère                 1000           2,50 €     2 500,00 €
                        Total TTC                                                      2 978,00 €
                        """)))
                .containsExactly("KB-2048|Bac bleu|40 x 11.95 = 478", "KB-9|Etagère|1000 x 2.5 = 2500");
    }

    @Test
    void tellsTheStoresNumberFromTheVendorsAndFromTheGtin() {
        Invoice invoice = read(
                HEAD
                        + """
                Our part    Your item   UPC            Description    Qty   Price    Amount
                V-10417     BIN-2048    036000291452   Storage bin      4   11.95     47.80
                Total                                                              47.80
                """);
        InvoiceLine line = invoice.lines().get(0);
        assertThat(Papers.value(line.part())).isEqualTo("V-10417");
        assertThat(Papers.value(line.buyerPart())).isEqualTo("BIN-2048");
        assertThat(Papers.value(line.gtin())).isEqualTo("036000291452");
    }

    @Test
    void takesFreightAmongTheLinesForACharge() {
        Invoice invoice = read(
                HEAD
                        + """
                Item       Description            Qty   Price    Amount
                BIN-2048   Storage bin              4   11.95     47.80
                           Freight                  1   12.00     12.00
                Total                                             59.80
                """);
        assertThat(lines(invoice)).containsExactly("BIN-2048|Storage bin|4 x 11.95 = 47.8");
        assertThat(invoice.charged(Charge.Kind.FREIGHT)).isEqualByComparingTo("12.00");
        assertThat(invoice.doubts()).isEmpty();
    }
}
