package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Amazon sets around a buyer's message: the order above it, questions of its own below. */
record AmazonFrame(List<String> message, List<String> around) {
    private static final Pattern BEGINS =
            Pattern.compile("(?iu)\\W*(message|nachricht|mensaje|messaggio|bericht)\\s?:\\W*");
    private static final Pattern ENDS = Pattern.compile(
            "(?iu).*(was this e-?mail helpful|to respond,? (please )?reply to this e-?mail|copyright .{0,30}amazon|end of message"
                    + "|solved your problem|mark this message|report questionable).*");

    static AmazonFrame of(List<String> lines) {
        int from = 0;
        int to = lines.size();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).length() > 300 ? "" : lines.get(at);
            if (from == 0 && BEGINS.matcher(line).matches()) {
                from = at + 1;
            } else if (to == lines.size() && ENDS.matcher(line).matches()) {
                to = at;
            }
        }
        List<String> around = new ArrayList<>(lines.subList(0, Math.min(from, to)));
        around.addAll(lines.subList(to, lines.size()));
        return new AmazonFrame(lines.subList(Math.min(from, to), to), around);
    }
}
