package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import java.util.List;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A bill of lading form: a grid of boxes, small captions in the corner of each, carrier named by its service. */
public final class PioneerBillOfLading implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        boxes(sheet, slip);
        goods(sheet, slip);
        foot(sheet);
        return sheet.pdf();
    }

    private static void boxes(Sheet sheet, Slip slip) {
        sheet.text(180, 44, BOLD, 14, "STRAIGHT BILL OF LADING - SHORT FORM");
        sheet.text(225, 58, SANS, 8, "Original - not negotiable - domestic");
        cell(sheet, 36, 70, 270, 74, "SHIP FROM", slip.supplier().name());
        sheet.text(42, 112, SANS, 9, slip.supplier().street());
        cell(sheet, 306, 70, 270, 37, "BILL OF LADING NUMBER", slip.number());
        cell(sheet, 306, 107, 270, 37, "CARRIER", slip.only().first().service());
        cell(sheet, 36, 144, 270, 80, "SHIP TO", slip.only().shipTo().name());
        List<String> address = Letterhead.address(slip.only().shipTo());
        sheet.block(42, 186, SANS, 9, 12, address.subList(1, address.size()));
        cell(sheet, 306, 144, 135, 40, "CUSTOMER P.O.", slip.only().po());
        cell(sheet, 441, 144, 135, 40, "DATE", slip.shipDate().format(Letterhead.SLASHES));
        cell(sheet, 306, 184, 270, 40, "PRO NUMBER", slip.only().first().tracking());
    }

    private static void goods(Sheet sheet, Slip slip) {
        double y = 256;
        sheet.fill(36, 236, 540, 16, new Color(230, 230, 230))
                .text(42, 248, BOLD, 8, "HU QTY")
                .text(92, 248, BOLD, 8, "PKG QTY");
        sheet.text(150, 248, BOLD, 8, "ITEM")
                .text(245, 248, BOLD, 8, "COMMODITY DESCRIPTION")
                .text(470, 248, BOLD, 8, "WEIGHT")
                .text(528, 248, BOLD, 8, "NMFC");
        for (Slip.Line line : slip.only().shippedLines()) {
            sheet.box(36, y - 4, 540, 24)
                    .text(46, y + 12, SANS, 9, "1 PLT")
                    .text(102, y + 12, SANS, 9, String.valueOf(line.shipped()));
            sheet.text(150, y + 12, SANS, 9, line.sku()).text(245, y + 12, SANS, 9, Letterhead.cut(line.title(), 40));
            sheet.text(470, y + 12, SANS, 9, (line.shipped() * 37) + " lb").text(528, y + 12, SANS, 9, "82270");
            y += 24;
        }
    }

    private static void foot(Sheet sheet) {
        sheet.text(
                36,
                600,
                SANS,
                7,
                "RECEIVED, subject to individually determined rates or contracts that have been agreed upon in writing between the carrier and shipper.");
        sheet.line(36, 660, 280, 660)
                .text(36, 672, SANS, 8, "Shipper signature / date")
                .line(320, 660, 576, 660)
                .text(320, 672, SANS, 8, "Carrier signature / pickup date");
    }

    private static void cell(
            Sheet sheet, double x, double y, double width, double height, String caption, String value) {
        sheet.box(x, y, width, height).text(x + 4, y + 10, SANS, 6.5, caption).text(x + 6, y + 26, BOLD, 10.5, value);
    }
}
