package nightshift.sandbox.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTests {
    static Stream<StoreSupplier> suppliersWithPdfs() {
        return Suppliers.all().filter(supplier -> supplier.wrapping() != StoreSupplier.Wrapping.HTML_BODY);
    }

    @ParameterizedTest
    @MethodSource("suppliersWithPdfs")
    void printsEveryFactOfTheShipment(StoreSupplier supplier) throws IOException {
        Slip slip = slip(supplier, 7405, Carrier.USPS, supplier == Suppliers.SUMMIT ? 3 : 1);

        String text = squeezed(text(supplier.layout().draw(slip)));

        Slip.Shipment shipment = slip.only();
        assertThat(text)
                .contains(squeezed(shipment.po()), squeezed(shipment.shipTo().name()));
        assertThat(text).contains(squeezed(shipment.first().service()));
        shipment.parcels().forEach(parcel -> assertThat(text).contains(squeezed(parcel.tracking())));
        if (supplier != Suppliers.TRI_STATE) { // a manifest names no items
            shipment.shippedLines().forEach(line -> assertThat(text).contains(squeezed(line.sku())));
        }
    }

    @Test
    void printsEveryShipmentOfAManifestInARowOfItsOwn() throws IOException {
        for (StoreSupplier supplier : List.of(Suppliers.TRI_STATE, Suppliers.CASCADE)) {
            List<Slip.Shipment> shipments = new ArrayList<>();
            for (int order = 7401; order < 7405; order++) {
                shipments.add(slip(supplier, order, Carrier.UPS, 1).only());
            }
            Slip slip = new Slip(supplier, "310482", LocalDate.of(2026, 11, 22), shipments);
            List<String> rows = text(supplier.layout().draw(slip))
                    .lines()
                    .map(LayoutTests::squeezed)
                    .toList();
            shipments.forEach(shipment -> assertThat(rows)
                    .anyMatch(row -> row.contains(squeezed(shipment.po()))
                            && row.contains(shipment.first().tracking())));
        }
    }

    @Test
    void breaksTheTrackingNumberOfALabelOverTwoLines() throws IOException {
        Slip slip = slip(Suppliers.BLUEWATER, 7403, Carrier.USPS, 1);
        String tracking = slip.only().first().tracking();
        List<String> lines = text(Suppliers.BLUEWATER.layout().draw(slip))
                .lines()
                .map(LayoutTests::squeezed)
                .toList();
        assertThat(lines).noneMatch(line -> line.contains(tracking));
        assertThat(String.join("", lines)).contains(tracking);
    }

    @Test
    void printsTheFreightNumberOnTheSecondPageOnly() throws IOException {
        Slip slip = slip(Suppliers.LAKELAND, 7408, Carrier.OLD_DOMINION, 1);
        try (PDDocument document = Loader.loadPDF(Suppliers.LAKELAND.layout().draw(slip))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(first.getText(document))
                    .doesNotContain(slip.only().first().tracking());
        }
    }

    @Test
    void drawsTheSameBytesEachTime() {
        Slip slip = slip(Suppliers.HARBOR, 7401, Carrier.UPS, 1);
        assertThat(Suppliers.HARBOR.layout().draw(slip))
                .isEqualTo(Suppliers.HARBOR.layout().draw(slip));
    }

    private static Slip slip(StoreSupplier supplier, int order, Carrier carrier, int count) {
        Random random = new Random(order);
        List<Slip.Parcel> parcels = Stream.generate(
                        () -> new Slip.Parcel(carrier, carrier.service(), carrier.number(random)))
                .limit(count)
                .toList();
        List<Slip.Line> lines = supplier.products().stream()
                .limit(2)
                .map(product -> new Slip.Line(product.sku(), product.title(), 3, 2))
                .toList();
        return new Slip(
                supplier,
                "310482",
                LocalDate.of(2026, 11, 22),
                List.of(new Slip.Shipment("PO-" + order, Customers.of(order), parcels, lines)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }
}
