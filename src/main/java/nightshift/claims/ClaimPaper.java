package nightshift.claims;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import nightshift.customers.reading.Understood;
import org.springframework.stereotype.Component;

/** A claim on one page, for the supplier's files. */
@Component
public class ClaimPaper {
    private static final int LINE = 85;
    private static final int MOST_LINES = 50;

    /** What the page's font can print. */
    private static final Charset PRINTABLE = Charset.forName("windows-1252");

    private final VendorLetters letters;

    public ClaimPaper(VendorLetters letters) {
        this.letters = letters;
    }

    String of(DamagedGoods goods, Understood mail, List<String> photos) {
        List<String> lines = new ArrayList<>();
        lines.add("DAMAGE CLAIM  " + goods.poNumber());
        lines.add(" ");
        lines.addAll(letters.facts(goods));
        lines.add(" ");
        lines.add("How the customer describes it:");
        CustomersWords.of(mail.words()).lines().forEach(lines::add);
        lines.add(" ");
        lines.add("Wanted: replacement");
        lines.add("Photos: " + (photos.isEmpty() ? "none" : String.join(", ", photos)));
        return String.join(
                "\n",
                lines.stream()
                        .flatMap(line -> broken(line).stream())
                        .limit(MOST_LINES)
                        .toList());
    }

    private static List<String> broken(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (String word : printable(line).split(" ", -1)) {
            if (one.length() + word.length() > LINE && one.length() > 0) {
                lines.add(one.toString());
                one.setLength(0);
            }
            one.append(word, 0, Math.min(LINE, word.length())).append(' ');
        }
        lines.add(one.toString());
        return lines;
    }

    private static String printable(String text) {
        return new String(text.replaceAll("\\p{Cntrl}", " ").getBytes(PRINTABLE), PRINTABLE);
    }
}
