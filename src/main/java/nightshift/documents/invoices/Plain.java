package nightshift.documents.invoices;

import java.text.Normalizer;
import java.util.Locale;

/** Words as labels compare them: lower case letters and digits, without accents; {@code #} and {@code N°} are "no". */
final class Plain {
    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            } else if (c == '#') {
                plain.append("no");
            } else if (c == '°' || c == 'º') {
                plain.append('o');
            } else if (c > 127) {
                plain.append(withoutAccents(c));
            }
        }
        return plain.toString();
    }

    private static String withoutAccents(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ł', 'Ł' -> "l";
            case '№' -> "no";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "");
        };
    }
}
