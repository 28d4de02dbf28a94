package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.SERIF;
import static nightshift.sandbox.night.Sheet.SERIF_BOLD;

import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A letter: the facts stand in sentences, the items in a plain list. */
public final class NorthernLetter implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        letter(sheet, slip);
        sheet.text(72, 260, SERIF_BOLD, 11, "Shipped to:")
                .block(72, 276, SERIF, 11, 14, Letterhead.address(slip.only().shipTo()));
        Grid lines = new Grid(sheet, SERIF, 11, 17)
                .column(72, "Item")
                .column(180, "Description")
                .numbers(520, "Quantity")
                .headings(356, SERIF_BOLD);
        slip.only().shippedLines().forEach(line -> lines.row(line.sku(), line.title(), line.shipped()));
        sheet.text(72, lines.y() + 24, SERIF, 11, "Sincerely,")
                .text(
                        72,
                        lines.y() + 54,
                        SERIF,
                        11,
                        "Marta Lindqvist, Order Desk, " + slip.supplier().phone());
        return sheet.pdf();
    }

    private static void letter(Sheet sheet, Slip slip) {
        Slip.Parcel parcel = slip.only().first();
        sheet.text(72, 80, SERIF_BOLD, 18, "Northern Tool Crib Supply")
                .text(72, 96, SERIF, 10, slip.supplier().street());
        sheet.text(72, 140, SERIF, 11, slip.shipDate().format(Letterhead.WORDS));
        sheet.text(
                        72,
                        160,
                        SERIF_BOLD,
                        11,
                        "Re: Shipping confirmation for your purchase order "
                                + slip.only().po())
                .text(72, 180, SERIF, 11, "Dear Northpoint team,");
        sheet.text(
                72,
                196,
                SERIF,
                11,
                "Your purchase order " + slip.only().po() + " shipped on "
                        + slip.shipDate().format(Letterhead.WORDS) + " via " + parcel.service() + ".");
        sheet.text(72, 212, SERIF, 11, "Tracking number: " + parcel.tracking());
        sheet.text(72, 228, SERIF, 11, "Our invoice " + slip.number() + " follows by separate mail.");
    }
}
