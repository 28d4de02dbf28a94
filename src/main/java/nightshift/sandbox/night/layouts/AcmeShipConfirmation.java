package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** "Shipment confirmation" with the facts as headings above their values, the tracking number broken by blanks. */
public final class AcmeShipConfirmation implements SlipLayout {
    private static final Color RED = new Color(176, 32, 36);

    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        sheet.ink(RED).text(50, 62, BOLD, 26, "ACME").ink(Color.BLACK).text(130, 62, SANS, 14, "BIN CO.");
        sheet.text(50, 80, SANS, 8, slip.supplier().street()).textEndingAt(562, 62, SANS, 16, "Shipment Confirmation");
        facts(sheet, slip);
        sheet.text(50, 238, BOLD, 9, "Delivered to")
                .block(50, 254, SANS, 10, 13, Letterhead.address(slip.only().shipTo()));
        Grid lines = new Grid(sheet, SANS, 9.5, 18)
                .numbers(85, "Qty")
                .column(105, "Part Number")
                .column(215, "Description")
                .headings(345, BOLD);
        sheet.line(50, 350, 562, 350);
        slip.only().shippedLines().forEach(line -> lines.row(line.shipped(), line.sku(), line.title()));
        sheet.text(
                50, lines.y() + 26, SANS, 9, "Thank you for buying from Acme. Invoice to follow under separate cover.");
        return sheet.pdf();
    }

    private static void facts(Sheet sheet, Slip slip) {
        String[][] cells = {
            {"Your Order No.", slip.only().po()},
            {"Our Reference", slip.number()},
            {"Date Shipped", slip.shipDate().format(Letterhead.WORDS)},
            {"Account", slip.supplier().accountNumber()}
        };
        for (int i = 0; i < cells.length; i++) {
            double x = 50 + i * 128;
            sheet.box(x, 105, 128, 40).text(x + 6, 118, SANS, 7.5, cells[i][0]).text(x + 6, 136, BOLD, 10, cells[i][1]);
        }
        Slip.Parcel parcel = slip.only().first();
        sheet.box(50, 155, 192, 44).text(56, 168, SANS, 7.5, "Carrier").text(56, 188, BOLD, 11, parcel.service());
        sheet.box(242, 155, 320, 44)
                .text(248, 168, SANS, 7.5, "Tracking Number")
                .text(248, 188, BOLD, 13, parcel.grouped(4));
    }
}
