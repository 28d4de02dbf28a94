package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.SERIF;
import static nightshift.sandbox.night.Sheet.SERIF_BOLD;

import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** Freight paperwork on two pages: the items on the first, carrier and PRO number only on the second, decoys on both. */
public final class LakelandFreightSlip implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        head(sheet, slip, 1);
        sheet.text(60, 150, SERIF_BOLD, 10, "Consignee")
                .block(60, 166, SERIF, 11, 14, Letterhead.address(slip.only().shipTo()));
        Grid lines = new Grid(sheet, SERIF, 10.5, 20)
                .column(60, "Line")
                .column(95, "Model")
                .column(190, "Description")
                .numbers(470, "Qty Ord")
                .numbers(540, "Qty Ship")
                .headings(260, SERIF_BOLD);
        sheet.line(60, 266, 550, 266);
        int number = 1;
        for (Slip.Line line : slip.only().lines()) {
            lines.row(number++, line.sku(), line.title(), line.ordered(), line.shipped());
        }
        sheet.text(
                60,
                700,
                SERIF,
                9,
                "Inspect freight before signing. Serial numbers are recorded on the cabinet door, e.g. 4471 0092 6618.");
        sheet.nextPage();
        head(sheet, slip, 2);
        freight(sheet, slip);
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip, int page) {
        sheet.text(60, 60, SERIF_BOLD, 20, "Lakeland Cabinet Works")
                .text(60, 76, SERIF, 10, slip.supplier().street());
        sheet.line(60, 84, 550, 84).textEndingAt(550, 60, SERIF, 11, "Packing List " + slip.number());
        sheet.textEndingAt(550, 76, SERIF, 10, "Page " + page + " of 2");
        sheet.text(60, 104, SERIF, 11, "Purchase Order: " + slip.only().po());
        sheet.text(320, 104, SERIF, 11, "Date shipped: " + slip.shipDate().format(Letterhead.DASHES));
        sheet.text(60, 120, SERIF, 11, "Dealer code: " + slip.supplier().accountNumber());
    }

    private static void freight(Sheet sheet, Slip slip) {
        Slip.Parcel parcel = slip.only().first();
        sheet.box(60, 150, 490, 120).text(70, 168, SERIF_BOLD, 11, "FREIGHT DETAILS");
        sheet.text(70, 190, SERIF, 11, "Carrier").text(190, 190, SERIF_BOLD, 11, parcel.service());
        sheet.text(70, 208, SERIF, 11, "PRO Number").text(190, 208, SERIF_BOLD, 11, parcel.tracking());
        sheet.text(70, 226, SERIF, 11, "Bill of Lading").text(190, 226, SERIF, 11, "BOL-" + slip.number());
        sheet.text(70, 244, SERIF, 11, "Weight / Class").text(190, 244, SERIF, 11, "412 lb / 125");
        sheet.text(
                60, 310, SERIF, 10, "Liftgate and residential delivery are charged when requested by the consignee.");
        sheet.text(
                60,
                330,
                SERIF,
                10,
                "For delivery appointments call " + slip.supplier().phone() + ".");
    }
}
