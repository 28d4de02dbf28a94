package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** Several shipments in one table with their items: the tracking number comes first, the purchase order last. */
public final class CascadeDispatchTable implements SlipLayout {
    private static final Color TEAL = new Color(0, 106, 113);

    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LANDSCAPE);
        head(sheet, slip);
        Grid rows = new Grid(sheet, SANS, 9, 20)
                .column(42, "Tracking No.")
                .column(160, "Carrier")
                .column(280, "Item No.")
                .column(362, "Description")
                .numbers(565, "Qty Shipped")
                .column(585, "Ship To")
                .column(695, "PO #")
                .headings(112, BOLD, new Color(214, 236, 237), 36, 756);
        for (Slip.Shipment shipment : slip.shipments()) {
            for (Slip.Line line : shipment.shippedLines()) {
                rows.row(
                        shipment.first().tracking(),
                        shipment.first().service(),
                        line.sku(),
                        Letterhead.cut(line.title(), 30),
                        line.shipped(),
                        Letterhead.cut(shipment.shipTo().name(), 20),
                        shipment.po());
            }
            sheet.line(36, rows.y() - 14, 756, rows.y() - 14);
        }
        sheet.text(42, 570, SANS, 8, "Questions: " + slip.supplier().phone() + "    ISO 9001 certificate 90017442");
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.fill(36, 36, 6, 40, TEAL)
                .text(52, 54, BOLD, 18, "Cascade Bench & Bin")
                .text(52, 70, SANS, 9, slip.supplier().street());
        sheet.textEndingAt(756, 54, BOLD, 12, "Dispatch report " + slip.number());
        sheet.textEndingAt(756, 70, SANS, 9, "Dispatched " + slip.shipDate().format(Letterhead.DASHES));
    }
}
