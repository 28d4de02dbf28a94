package nightshift.documents.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nightshift.documents.Word;

/** A word of the page, or a part of one where a label is printed against its value: {@code PO#7415}. */
public record Token(String text, Word word, int page) {
    private static final Pattern UNPLAIN = Pattern.compile("[^a-z0-9]+");

    public static List<Token> of(Word word, int page) {
        List<Token> tokens = new ArrayList<>();
        String text = word.text();
        int from = 0;
        for (int at = 0; at < text.length() - 1; at++) {
            if (endsLabel(text, at)) {
                tokens.add(new Token(text.substring(from, at + 1), word, page));
                from = at + 1;
            }
        }
        tokens.add(new Token(text.substring(from), word, page));
        return tokens;
    }

    private static boolean endsLabel(String text, int at) {
        char here = text.charAt(at);
        if (here == '#') {
            return at > 0 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        }
        return here == ':'
                && !text.startsWith("//", at + 1)
                && !(at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)));
    }

    /** Lower case letters and digits: {@code P.O.} is "po". */
    public String plain() {
        return UNPLAIN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
