package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** Words as the examples are compared by: without endings, numbers by what they are. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("#\\d+|[\\p{L}]+(?:'[\\p{L}]+)?|\\d[\\d,.]*|\\?");

    private Tokens() {}

    static String[] of(String text) {
        List<String> tokens = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && tokens.size() < 400) {
            tokens.add(token(matcher.group(), stemmer));
        }
        return tokens.toArray(String[]::new);
    }

    private static String token(String word, PorterStemmer stemmer) {
        if (word.startsWith("#")) {
            return "<order>";
        }
        if (Character.isDigit(word.charAt(0))) {
            String digits = word.replaceAll("\\D", "");
            return digits.length() > 3 ? "<long>" : "<number>";
        }
        return stemmer.stem(word.replace("'", ""));
    }
}
