package nightshift.sandbox.night;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A confirmation without any attachment: the facts stand in the mail itself, as a web shop's system sends it. */
final class HtmlSlip {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private HtmlSlip() {}

    static String of(Slip slip) {
        StringBuilder html = new StringBuilder("<html><body style=\"font-family:Arial\">")
                .append("<h2>Good news, your order is on its way!</h2><table cellpadding=\"6\">");
        facts(html, slip);
        items(html, slip.only());
        return html.append("</table><p>")
                .append(Html.escaped(slip.supplier().name()))
                .append(", ")
                .append(slip.supplier().street())
                .append(", account ")
                .append(slip.supplier().accountNumber())
                .append("</p></body></html>")
                .toString();
    }

    private static void facts(StringBuilder html, Slip slip) {
        Slip.Shipment shipment = slip.only();
        fact(html, "Purchase order", shipment.po());
        fact(html, "Our order number", slip.number());
        fact(html, "Shipped on", slip.shipDate().format(DATE));
        fact(html, "Carrier", shipment.first().service());
        fact(html, "Tracking number", shipment.first().tracking());
        fact(
                html,
                "Ship to",
                shipment.shipTo().name() + ", " + shipment.shipTo().street() + ", "
                        + shipment.shipTo().city() + ", " + shipment.shipTo().province() + " "
                        + shipment.shipTo().zip());
    }

    private static void items(StringBuilder html, Slip.Shipment shipment) {
        html.append(
                "</table><table border=\"1\" cellpadding=\"6\"><tr><th>SKU</th><th>Description</th><th>Qty shipped</th></tr>");
        shipment.shippedLines().forEach(line -> html.append("<tr><td>")
                .append(line.sku())
                .append("</td><td>")
                .append(Html.escaped(line.title()))
                .append("</td><td>")
                .append(line.shipped())
                .append("</td></tr>"));
    }

    private static void fact(StringBuilder html, String label, String value) {
        html.append("<tr><td><b>")
                .append(label)
                .append(":</b></td><td>")
                .append(Html.escaped(value))
                .append("</td></tr>");
    }
}
