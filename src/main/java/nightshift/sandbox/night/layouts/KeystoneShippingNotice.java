package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import java.util.List;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A heading row of shipping facts above one row of values ("Cust Ref", "Ship Via", "Waybill"), as older ERP systems print it. */
public final class KeystoneShippingNotice implements SlipLayout {
    private static final Color SAND = new Color(240, 232, 214);

    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        head(sheet, slip);
        facts(sheet, slip);
        Grid lines = lines(sheet);
        slip.only().lines().forEach(line -> lines.row(line.shipped(), line.backordered(), line.sku(), line.title()));
        sheet.box(44, 259, 524, Math.max(120, lines.y() - 259));
        sheet.text(
                44,
                720,
                SANS,
                8,
                "Terms Net 30. Freight prepaid and added. Restocking charge of 25% on returns without RGA.");
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.text(44, 54, BOLD, 17, "Keystone Industrial Cabinets, Inc.")
                .text(44, 70, SANS, 9, slip.supplier().street());
        sheet.text(44, 82, SANS, 9, "Tel " + slip.supplier().phone() + "   Fed ID 25-1844093")
                .textEndingAt(568, 54, SANS, 13, "SHIPPING NOTICE");
        sheet.text(44, 118, SANS, 8, "BILL TO")
                .block(
                        44,
                        132,
                        SANS,
                        9.5,
                        12,
                        List.of("Northpoint Storage Supply", "2200 Commerce Way, Suite 40", "Columbus, OH 43215"));
        sheet.text(320, 118, SANS, 8, "SHIP TO")
                .block(320, 132, SANS, 9.5, 12, Letterhead.address(slip.only().shipTo()));
    }

    private static void facts(Sheet sheet, Slip slip) {
        Grid facts = new Grid(sheet, SANS, 9, 18)
                .column(50, "Cust Ref")
                .column(118, "Our Order")
                .column(190, "Cust No.")
                .column(262, "Date Shipped")
                .column(345, "Ship Via")
                .column(442, "Waybill")
                .headings(215, BOLD, SAND, 44, 568);
        Slip.Parcel parcel = slip.only().first();
        facts.row(
                slip.only().po(),
                slip.number(),
                slip.supplier().accountNumber(),
                slip.shipDate().format(Letterhead.SLASHES),
                parcel.service(),
                parcel.tracking());
    }

    private static Grid lines(Sheet sheet) {
        return new Grid(sheet, SANS, 9, 17)
                .numbers(82, "Qty Shp")
                .numbers(128, "Qty B/O")
                .column(142, "Catalog No.")
                .column(250, "Description")
                .headings(270, BOLD, SAND, 44, 568);
    }
}
