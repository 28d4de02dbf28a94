package nightshift.claims;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.customers.reading.Understood;
import org.springframework.stereotype.Component;

/** A claim on one page, for the supplier's files. */
@Component
public class ClaimPaper {
    private static final int LINE = 85;

    /** As many lines as camel-pdf puts on a page in the route's font size, tried out. */
    private static final int MOST_LINES = 30;

    /** What the page's font can print. */
    private static final Charset PRINTABLE = Charset.forName("windows-1252");

    private final VendorLetters letters;

    public ClaimPaper(VendorLetters letters) {
        this.letters = letters;
    }

    /** The customer's words are cut where the page is full; what is wanted, and which photos there are, always stands below. */
    String of(DamagedGoods goods, Understood mail, List<String> photos) {
        List<String> head = new ArrayList<>(List.of("DAMAGE CLAIM  " + goods.poNumber(), " "));
        head.addAll(letters.facts(goods, mail));
        head.addAll(List.of(" ", "How the customer describes it:"));
        List<String> foot = List.of(
                " ", "Wanted: replacement", "Photos: " + (photos.isEmpty() ? "none" : String.join(", ", photos)));
        List<String> top = lines(head);
        List<String> bottom = lines(foot);
        List<String> words = lines(CustomersWords.of(mail.words()).lines().toList());
        int room = Math.max(0, MOST_LINES - top.size() - bottom.size());
        return Stream.of(top, words.subList(0, Math.min(room, words.size())), bottom)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(List<String> paragraphs) {
        return paragraphs.stream().flatMap(line -> broken(line).stream()).toList();
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
