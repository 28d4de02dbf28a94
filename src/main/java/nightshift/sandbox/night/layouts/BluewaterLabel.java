package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.util.Locale;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A 4 by 6 inch label page: the tracking number in groups and over two lines, next to a bar code with a decoy below. */
public final class BluewaterLabel implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LABEL);
        head(sheet, slip);
        number(sheet, slip.only().first());
        contents(sheet, slip);
        sheet.text(14, 422, SANS, 6, "UPC 0 41205 88213 7     Lot 20931145     Recyclable HDPE");
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.text(14, 22, BOLD, 10, "Bluewater Plastics")
                .text(14, 33, SANS, 7, slip.supplier().street());
        sheet.textEndingAt(274, 22, SANS, 8, slip.shipDate().format(Letterhead.SHORT))
                .textEndingAt(274, 33, SANS, 7, "2 lb 11 oz");
        sheet.line(10, 40, 278, 40)
                .text(14, 60, BOLD, 15, slip.only().first().service().toUpperCase(Locale.ROOT));
        sheet.line(10, 70, 278, 70)
                .text(14, 92, SANS, 7, "SHIP TO:")
                .block(54, 92, BOLD, 10, 13, Letterhead.address(slip.only().shipTo()));
        sheet.line(10, 152, 278, 152)
                .bars(24, 160, 52, slip.only().first().tracking().substring(4, 18));
    }

    private static void number(Sheet sheet, Slip.Parcel parcel) {
        String number = parcel.tracking();
        String grouped = parcel.grouped(4);
        int half = number.length() > 14 ? grouped.length() / 2 + 1 : grouped.length();
        int cut = half >= grouped.length() ? grouped.length() : grouped.indexOf(' ', half - 3);
        sheet.text(14, 228, SANS, 8, "Tracking #:")
                .text(64, 228, BOLD, 11, grouped.substring(0, cut).strip());
        if (cut < grouped.length()) {
            sheet.text(64, 242, BOLD, 11, grouped.substring(cut).strip());
        }
    }

    private static void contents(Sheet sheet, Slip slip) {
        sheet.line(10, 252, 278, 252)
                .text(14, 266, SANS, 9, "Ref 1 (PO): " + slip.only().po());
        sheet.text(14, 278, SANS, 9, "Ref 2 (Pick ticket): " + slip.number()).line(10, 286, 278, 286);
        sheet.text(14, 300, BOLD, 8, "QTY").text(44, 300, BOLD, 8, "ITEM").text(120, 300, BOLD, 8, "CONTENTS");
        double y = 314;
        for (Slip.Line line : slip.only().shippedLines()) {
            sheet.text(20, y, SANS, 8, String.valueOf(line.shipped())).text(44, y, SANS, 8, line.sku());
            sheet.text(120, y, SANS, 8, Letterhead.cut(line.title(), 36));
            y += 13;
        }
    }
}
