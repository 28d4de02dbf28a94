package nightshift.customers.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In which language a mail is written, by its small words. */
final class Languages {
    static final String ENGLISH = "en";

    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        add(
                ENGLISH,
                "the my is and to of you i for it have not this that with where your was are do can on when we what how if be please me has but still any will been an did");
        add(
                "de",
                "der die das ist und ich nicht ein eine zu wir sie mit auf den dem wo wann bitte meine mein von es hat haben habe f\u00fcr noch im wie kann wurde sind bei oder mir ihre ihr aber auch");
        add(
                "fr",
                "le la les est et je ne pas un une de des vous nous avec sur o\u00f9 quand mon ma pour il au du en que qui votre bonjour merci j'ai c'est a ce dans mes");
        add(
                "es",
                "el la los es y yo no un una de que con en d\u00f3nde donde cu\u00e1ndo mi por para su est\u00e1 ha se lo las del hola gracias he al me pero tiene qu\u00e9 mis");
        add(
                "nl",
                "de het een is en ik niet van wij jullie met op waar wanneer mijn voor er heb heeft nog naar kan kunt u bij dat die maar ook aan graag zijn wordt");
        add(
                "it",
                "il lo la gli \u00e8 e io non un una di che con in dove quando mio mia per ho ha si del della grazie buongiorno sono al ma ordine");
    }

    private Languages() {}

    /** Two letters; English when the words do not tell. */
    static String of(String text) {
        String best = ENGLISH;
        long most = 0;
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", 600);
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            long found =
                    Arrays.stream(words).filter(language.getValue()::contains).count();
            if (found > most) {
                most = found;
                best = language.getKey();
            }
        }
        return best;
    }

    private static void add(String language, String words) {
        SMALL_WORDS.put(language, Set.of(words.split(" ")));
    }
}
