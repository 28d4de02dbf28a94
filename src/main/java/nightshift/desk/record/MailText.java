package nightshift.desk.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A mail's text cut into pieces, those that were read as a value marked with the value's number. */
public final class MailText {
    private MailText() {}

    /** @param mark number of the value that stands here; 0 for the text in between */
    public record Piece(String text, int mark) {}

    private record Hit(int start, int end, int mark) {}

    /** Each value is marked where it first stands; what overlaps an earlier mark is left unmarked. */
    static List<Piece> pieces(String text, List<Mark> marks) {
        List<Hit> hits = marks.stream()
                .filter(mark -> mark.page() == 0 && !mark.words().isBlank() && text.contains(mark.words()))
                .map(mark -> {
                    int start = text.indexOf(mark.words());
                    return new Hit(start, start + mark.words().length(), mark.number());
                })
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Hit hit : hits) {
            if (hit.start() >= at) {
                pieces.add(new Piece(text.substring(at, hit.start()), 0));
                pieces.add(new Piece(text.substring(hit.start(), hit.end()), hit.mark()));
                at = hit.end();
            }
        }
        pieces.add(new Piece(text.substring(at), 0));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
