package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.BOLD;
import static nightshift.sandbox.night.Sheet.SANS;

import java.awt.Color;
import nightshift.sandbox.night.Grid;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** The end-of-day manifest: one table, one row for each shipment of the day, no items, landscape. */
public final class TriStateManifest implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LANDSCAPE);
        head(sheet, slip);
        Grid rows = rows(sheet);
        for (Slip.Shipment shipment : slip.shipments()) {
            rows.row(
                    shipment.po(),
                    Letterhead.cut(shipment.shipTo().name(), 24),
                    shipment.shipTo().city(),
                    shipment.shipTo().province(),
                    shipment.shipTo().zip(),
                    shipment.first().service(),
                    shipment.first().tracking(),
                    shipment.pieces());
            sheet.line(40, rows.y() - 16, 752, rows.y() - 16);
        }
        String count = "Shipments on this manifest: " + slip.shipments().size();
        sheet.text(40, rows.y() + 14, BOLD, 9, count);
        sheet.text(40, 580, SANS, 8, "Driver signature ______________________     Trailer 48213     Page 1 of 1");
        return sheet.pdf();
    }

    private static void head(Sheet sheet, Slip slip) {
        sheet.text(40, 50, BOLD, 15, "TRI-STATE WIRE & MESH")
                .text(
                        40,
                        66,
                        SANS,
                        9,
                        slip.supplier().street() + "   " + slip.supplier().phone());
        sheet.textEndingAt(752, 50, BOLD, 13, "DAILY SHIPPING MANIFEST");
        sheet.textEndingAt(
                752,
                66,
                SANS,
                9,
                "Manifest " + slip.number() + "   Customer " + slip.supplier().accountNumber());
        sheet.text(
                40,
                92,
                SANS,
                10,
                "Ship date: " + slip.shipDate().format(Letterhead.SLASHES)
                        + "      Sold to: Northpoint Storage Supply");
    }

    private static Grid rows(Sheet sheet) {
        return new Grid(sheet, SANS, 9, 22)
                .column(46, "PO Number")
                .column(120, "Ship-To Name")
                .column(248, "City")
                .column(345, "ST")
                .column(372, "ZIP")
                .column(422, "Service")
                .column(540, "Tracking Number")
                .numbers(742, "Pcs")
                .headings(122, BOLD, new Color(210, 226, 214), 40, 752);
    }
}
