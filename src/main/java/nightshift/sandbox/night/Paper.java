package nightshift.sandbox.night;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.util.List;

/** Documents that are no shipping confirmations: an invoice, an acknowledgment. */
final class Paper {
    private Paper() {}

    static byte[] invoice() {
        Sheet sheet = new Sheet(Sheet.LETTER);
        sheet.text(50, 60, BOLD, 18, Suppliers.HARBOR.name()).textEndingAt(562, 60, BOLD, 20, "INVOICE");
        sheet.block(
                50,
                110,
                SANS,
                10,
                15,
                List.of("Bill to: Northpoint Storage Supply", "2200 Commerce Way, Suite 40", "Columbus, OH 43215"));
        sheet.block(
                380,
                110,
                SANS,
                10,
                15,
                List.of(
                        "Invoice No.: 88213",
                        "P.O. No.: PO-7401",
                        "Terms: Net 30",
                        "Remit to: Harbor Steel & Shelving"));
        Grid lines = lines(sheet);
        lines.row("HS-3618-5", "Boltless Shelving Unit 36x18x72", 3, "118.00", "354.00");
        lines.row("FREIGHT", "Prepaid freight", 1, "42.10", "42.10");
        sheet.textEndingAt(562, lines.y() + 20, BOLD, 12, "Total due  396.10");
        return sheet.pdf();
    }

    private static Grid lines(Sheet sheet) {
        return new Grid(sheet, SANS, 10, 18)
                .column(50, "Item")
                .column(150, "Description")
                .numbers(420, "Qty")
                .numbers(490, "Unit price")
                .numbers(562, "Amount")
                .headings(220, BOLD);
    }

    static byte[] acknowledgment() {
        Sheet sheet = new Sheet(Sheet.LETTER);
        sheet.text(50, 60, BOLD, 18, Suppliers.KEYSTONE.name()).text(50, 90, BOLD, 14, "ORDER ACKNOWLEDGMENT");
        sheet.block(
                50,
                130,
                SANS,
                11,
                18,
                List.of(
                        "Your purchase order: PO-7457",
                        "Our order: 559120",
                        "Estimated ship date: to be confirmed",
                        "This is not a shipping notice. You will receive tracking information when the order ships."));
        return sheet.pdf();
    }
}
