package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which something is recognized.
 *
 * @param languages patterns by language; English counts for every mail
 * @param unless what takes the meaning away in the same sentence
 */
record Sign(Map<String, WordPattern> languages, WordPattern unless) {

    /** The words found in a sentence, as written. */
    List<String> in(Said sentence, String language) {
        Set<String> found = new LinkedHashSet<>();
        for (String each :
                language.equals(Languages.ENGLISH) ? List.of(language) : List.of(Languages.ENGLISH, language)) {
            WordPattern pattern = languages.get(each);
            if (pattern != null) {
                found.addAll(sentence.quotes(pattern));
            }
        }
        return found.isEmpty() || sentence.has(unless) ? List.of() : new ArrayList<>(found);
    }
}
