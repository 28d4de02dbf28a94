package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import java.util.List;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** Several parcels for one order: a carton list with a tracking number in each row. */
public final class SummitCartonList implements SlipLayout {
    private static final Color GREEN = new Color(38, 92, 66);

    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        sheet.fill(0, 0, 612, 64, GREEN).ink(Color.WHITE).text(44, 40, BOLD, 20, "SUMMIT RACK & STORAGE");
        sheet.textEndingAt(568, 40, SANS, 12, "Ship Notice").ink(Color.BLACK);
        sheet.text(
                44,
                90,
                SANS,
                9,
                slip.supplier().street() + "  " + slip.supplier().phone());
        sheet.text(44, 122, SANS, 10, "P.O. Number:  " + slip.only().po())
                .text(300, 122, SANS, 10, "Shipped:  " + slip.shipDate().format(Letterhead.SHORT));
        sheet.text(44, 138, SANS, 10, "Sales Order:  " + slip.number())
                .text(300, 138, SANS, 10, "Method:  " + slip.only().first().service());
        sheet.text(44, 168, BOLD, 10, "Ship To:")
                .block(44, 184, SANS, 10, 13, Letterhead.address(slip.only().shipTo()));
        Grid items = items(sheet, slip);
        Grid cartons = new Grid(sheet, SANS, 10, 18)
                .column(50, "Carton")
                .column(140, "Tracking No.")
                .numbers(400, "Weight (lb)")
                .headings(items.y() + 34, BOLD);
        List<Slip.Parcel> parcels = slip.only().parcels();
        sheet.text(44, items.y() + 14, BOLD, 11, "Cartons").line(44, cartons.y() - 13, 420, cartons.y() - 13);
        for (int i = 0; i < parcels.size(); i++) {
            cartons.row((i + 1) + " of " + parcels.size(), parcels.get(i).tracking(), (18 + 7 * i) + ".4");
        }
        return sheet.pdf();
    }

    private static Grid items(Sheet sheet, Slip slip) {
        Grid items = new Grid(sheet, SANS, 10, 18)
                .column(50, "SKU")
                .column(150, "Description")
                .numbers(490, "Ordered")
                .numbers(560, "Shipped")
                .headings(270, BOLD, new Color(226, 238, 230), 44, 568);
        slip.only().lines().forEach(line -> items.row(line.sku(), line.title(), line.ordered(), line.shipped()));
        return items;
    }
}
