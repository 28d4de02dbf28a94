package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import java.util.List;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** The classic packing slip: letterhead, labels with values to their right, a line table with a column for what is back-ordered. */
public final class HarborPackingSlip implements SlipLayout {
    private static final Color NAVY = new Color(24, 54, 92);

    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        head(sheet, slip);
        labels(sheet, slip);
        Grid lines = lines(sheet, slip);
        sheet.line(44, lines.y() - 6, 568, lines.y() - 6);
        sheet.textEndingAt(
                490,
                lines.y() + 8,
                BOLD,
                9,
                "Total pieces shipped: " + slip.only().pieces());
        sheet.text(
                44,
                740,
                SANS,
                8,
                "Back-ordered items ship as they become available. Claims for shortage within 5 days. Questions? "
                        + slip.supplier().phone());
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.fill(44, 40, 30, 30, NAVY)
                .ink(NAVY)
                .text(82, 56, BOLD, 16, slip.supplier().name());
        sheet.text(
                82,
                70,
                SANS,
                8.5,
                slip.supplier().street() + "  |  " + slip.supplier().phone());
        sheet.ink(Color.BLACK).textEndingAt(568, 58, BOLD, 18, "PACKING SLIP");
        sheet.line(44, 82, 568, 82);
    }

    private static void labels(Sheet sheet, Slip slip) {
        sheet.text(44, 110, BOLD, 9, "SHIP TO")
                .block(44, 126, SANS, 10, 14, Letterhead.address(slip.only().shipTo()));
        List<List<String>> pairs = List.of(
                List.of("Packing Slip #:", slip.number()),
                List.of("PO #:", slip.only().po()),
                List.of("Customer Acct:", slip.supplier().accountNumber()),
                List.of("Ship Date:", slip.shipDate().format(Letterhead.SLASHES)),
                List.of("Ship Via:", slip.only().first().service()),
                List.of("Tracking #:", slip.only().first().tracking()));
        double y = 126;
        for (List<String> pair : pairs) {
            sheet.text(330, y, BOLD, 9.5, pair.get(0)).text(420, y, SANS, 9.5, pair.get(1));
            y += 14;
        }
        sheet.bars(330, 226, 26, slip.number());
    }

    private static Grid lines(Sheet sheet, Slip slip) {
        Grid lines = new Grid(sheet, SANS, 9, 16)
                .column(50, "Item No.")
                .column(140, "Description")
                .numbers(430, "Ordered")
                .numbers(490, "Shipped")
                .numbers(555, "B/O")
                .headings(330, BOLD, new Color(222, 228, 236), 44, 568);
        slip.only()
                .lines()
                .forEach(line ->
                        lines.row(line.sku(), line.title(), line.ordered(), line.shipped(), line.backordered()));
        return lines;
    }
}
