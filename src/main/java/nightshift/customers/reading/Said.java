package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a mail as they are searched: small letters, plain quotation marks, single blanks. What is found is quoted as it was written.
 */
final class Said {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[\\p{L}\\p{N},;]) ?\\n ?(?=\\p{Ll})");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.!?]++(?=\\s|$)(?<!\\b(?:no|nr|st|mr|mrs|ms|dr|inc|ltd|co|ext|approx|e\\.g|i\\.e|z\\.b|ca|art|bzw)\\.)|\\n");
    private static final int LONGEST = 30_000;
    private static final int MOST_QUOTES = 6;
    private static final int LONGEST_QUOTE = 160;

    private final String written;
    private final String searched;

    Said(String text) {
        this.written = joined(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        StringBuilder small = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            small.append(plain(written.charAt(at)));
        }
        this.searched = small.toString();
    }

    private Said(String written, String searched) {
        this.written = written;
        this.searched = searched;
    }

    /** As it was written, but for blanks and the ends of lines within a sentence. */
    String written() {
        return written;
    }

    String searched() {
        return searched;
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(searched).find();
    }

    /** What is found, as written, each once. */
    List<String> quotes(Pattern pattern) {
        List<String> quotes = new ArrayList<>();
        Matcher matcher = pattern.matcher(searched);
        while (matcher.find() && quotes.size() < MOST_QUOTES) {
            String quote = quote(matcher.start(), matcher.end());
            if (!quote.isEmpty() && !quotes.contains(quote)) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    /** What is found, as written, each once. */
    List<String> quotes(WordPattern pattern) {
        return pattern.in(searched, MOST_QUOTES).stream()
                .map(found -> quote(found[0], found[1]))
                .distinct()
                .toList();
    }

    boolean has(WordPattern pattern) {
        return !pattern.in(searched, 1).isEmpty();
    }

    List<Said> sentences() {
        List<Said> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(searched);
        int from = 0;
        while (end.find() && sentences.size() < 400) {
            addSentence(sentences, from, end.end());
            from = end.end();
        }
        addSentence(sentences, from, written.length());
        return sentences;
    }

    private void addSentence(List<Said> sentences, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(searched.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(searched.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Said(written.substring(from, to), searched.substring(from, to)));
        }
    }

    private String quote(int start, int end) {
        return written.substring(start, Math.min(end, start + LONGEST_QUOTE)).strip();
    }

    /** A line that goes on in small letters was broken by the mail program. */
    private static String joined(String text) {
        String lines = BLANKS.matcher(text.replace('\r', '\n')).replaceAll(" ");
        return BROKEN_LINE.matcher(lines).replaceAll(" ").strip();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u00b4', '`', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2013', '\u2014', '\u2011', '\u2010' -> '-';
            default -> Character.toLowerCase(letter);
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
