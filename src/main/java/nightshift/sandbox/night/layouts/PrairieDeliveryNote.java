package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A delivery note with the items first and the shipping facts in a box at the foot of the page. */
public final class PrairieDeliveryNote implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        head(sheet, slip);
        items(sheet, slip);
        facts(sheet, slip);
        sheet.text(
                50,
                730,
                SANS,
                8,
                "Goods remain our property until paid in full. Office "
                        + slip.supplier().phone());
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.ink(new Color(150, 90, 20))
                .text(50, 58, BOLD, 19, "PRAIRIE MEZZANINE & DOCK")
                .ink(Color.BLACK);
        sheet.text(50, 74, SANS, 9, slip.supplier().street())
                .textEndingAt(562, 58, SANS, 14, "DELIVERY NOTE " + slip.number());
        sheet.line(50, 84, 562, 84)
                .text(50, 108, BOLD, 9, "Deliver to:")
                .block(120, 108, SANS, 10, 13, Letterhead.address(slip.only().shipTo()));
    }

    private static void items(Sheet sheet, Slip slip) {
        Grid lines = new Grid(sheet, SANS, 10, 20)
                .column(50, "Product code")
                .column(150, "Description")
                .numbers(440, "Ordered")
                .numbers(500, "Shipped")
                .numbers(562, "To follow")
                .headings(190, BOLD);
        sheet.line(50, 196, 562, 196);
        slip.only()
                .lines()
                .forEach(line ->
                        lines.row(line.sku(), line.title(), line.ordered(), line.shipped(), line.backordered()));
    }

    private static void facts(Sheet sheet, Slip slip) {
        Slip.Parcel parcel = slip.only().first();
        sheet.fill(50, 600, 512, 84, new Color(248, 240, 228)).box(50, 600, 512, 84);
        sheet.text(60, 620, SANS, 10, "Cust. PO No.")
                .text(160, 620, BOLD, 10, slip.only().po());
        sheet.text(310, 620, SANS, 10, "Shipped On")
                .text(400, 620, BOLD, 10, slip.shipDate().format(Letterhead.DASHES));
        sheet.text(60, 642, SANS, 10, "Carrier").text(160, 642, BOLD, 10, parcel.service());
        sheet.text(60, 664, SANS, 10, "Tracking ID").text(160, 664, BOLD, 10, parcel.tracking());
        sheet.text(310, 642, SANS, 10, "Account")
                .text(400, 642, SANS, 10, slip.supplier().accountNumber());
    }
}
