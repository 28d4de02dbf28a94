package nightshift.sandbox.night.layouts;

import static nightshift.sandbox.night.Sheet.MONO;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.Slip;
import nightshift.sandbox.night.SlipLayout;

/** A line printer's report on green-bar paper, in capitals, dots between label and value, our number without its dash. */
public final class GulfPrintout implements SlipLayout {
    @Override
    public byte[] draw(Slip slip) {
        Sheet sheet = new Sheet(Sheet.LETTER);
        for (int bar = 0; bar < 32; bar += 2) {
            sheet.fill(30, 40 + bar * 22, 552, 22, new Color(228, 243, 230));
        }
        sheet.block(
                40,
                55,
                MONO,
                9,
                11,
                lines(slip).stream().map(line -> line.toUpperCase(Locale.ROOT)).toList());
        return sheet.pdf();
    }

    private static List<String> lines(Slip slip) {
        List<String> text = new ArrayList<>(head(slip));
        text.add(String.format(Locale.ROOT, "%-14s %-38s %7s %7s", "Item", "Description", "Ordered", "Shipped"));
        text.add("-".repeat(70));
        slip.only()
                .lines()
                .forEach(line -> text.add(String.format(
                        Locale.ROOT,
                        "%-14s %-38s %7d %7d",
                        line.sku(),
                        Letterhead.cut(line.title(), 38),
                        line.ordered(),
                        line.shipped())));
        text.add("-".repeat(70));
        text.add("Total pieces " + slip.only().pieces() + "      *** End of report ***");
        return text;
    }

    private static List<String> head(Slip slip) {
        Slip.Shipment shipment = slip.only();
        return List.of(
                "Gulf Coast Containers LLC                       Advance Ship Notice",
                slip.supplier().street(),
                "Run 0417  Report SH210-B                        Customer "
                        + slip.supplier().accountNumber(),
                "",
                "PO NO............: " + shipment.po().replace("-", ""),
                "Our order........: " + slip.number(),
                "Shipped..........: " + slip.shipDate().format(Letterhead.DASHES),
                "Shipped via......: " + shipment.first().service(),
                "Tracking no......: " + shipment.first().tracking(),
                "",
                "Ship to..........: " + shipment.shipTo().name(),
                "                   " + shipment.shipTo().street(),
                "                   " + Letterhead.cityLine(shipment.shipTo()),
                "");
    }
}
