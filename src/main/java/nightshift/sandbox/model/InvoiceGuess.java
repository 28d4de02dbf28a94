package nightshift.sandbox.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the simulated model finds in an invoice, row by row, with a few rules of its own. */
final class InvoiceGuess {
    private static final Pattern DOCUMENT =
            Pattern.compile("<<<DOCUMENT (\\S+)\\R(.*?)DOCUMENT>>> \\1", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?im)invoice (?:number|no\\.?|#)[ .:#]*([A-Z0-9][A-Z0-9-]*\\d)");
    private static final Pattern ORDER = Pattern.compile("\\bPO[-# ]?\\d{3,}\\b");
    private static final Pattern LINE =
            Pattern.compile("(?m)^(?=\\S*\\d)([A-Z0-9][A-Z0-9-]{2,})\\s+(?:(.*?)\\s+)?(\\d{1,5})\\s+"
                    + "(?:(EA|CS|BX|PK)\\s+)?\\$?([\\d,]*\\d\\.\\d{2,4})\\s+\\$?([\\d,]*\\d\\.\\d{2})$");
    private static final String AMOUNT = "[: ]+\\$?([\\d,]*\\d\\.\\d{2})\\s*$";

    private InvoiceGuess() {}

    static Map<String, Object> of(String userMessage) {
        Matcher document = DOCUMENT.matcher(userMessage);
        String text = document.find() ? document.group(2) : "";
        Map<String, Object> invoice = new LinkedHashMap<>();
        invoice.put("invoiceNumber", first(NUMBER, text));
        invoice.put("invoiceDate", null);
        invoice.put("dueDate", null);
        invoice.put(
                "purchaseOrders",
                ORDER.matcher(text)
                        .results()
                        .map(match -> match.group())
                        .distinct()
                        .toList());
        invoice.put("lines", lines(text));
        invoice.put("freight", amount("freight|shipping", text));
        invoice.put("tax", amount("sales tax|tax", text));
        invoice.put("total", amount("total|invoice total|total due", text));
        return invoice;
    }

    /** The same answer with the last digit of each line's amount changed. */
    static String withWrongDigits(String json) {
        return Pattern.compile("(\"amount\":\\d+(?:\\.\\d+)?)(\\d)")
                .matcher(json)
                .replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + 1) % 10);
    }

    private static List<Map<String, Object>> lines(String text) {
        List<Map<String, Object>> lines = new ArrayList<>();
        Matcher row = LINE.matcher(text);
        while (row.find()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("item", row.group(1));
            line.put("description", row.group(2));
            line.put("quantity", figure(row.group(3)));
            line.put("unit", row.group(4));
            line.put("unitPrice", figure(row.group(5)));
            line.put("discount", null);
            line.put("amount", figure(row.group(6)));
            lines.add(line);
        }
        return lines;
    }

    private static @Nullable BigDecimal amount(String label, String text) {
        String found = first(Pattern.compile("(?im)^(?:" + label + ")" + AMOUNT), text);
        return found == null ? null : figure(found);
    }

    private static BigDecimal figure(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? match.group(1) : null;
    }
}
