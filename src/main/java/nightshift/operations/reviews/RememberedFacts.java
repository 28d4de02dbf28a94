package nightshift.operations.reviews;

import java.util.List;

/** What a feature keeps of what people said, beside {@link RememberedCorrections}. Found by injection; shown and forgotten with them. */
public interface RememberedFacts {
    List<RememberedFact> all();

    /** @return whether it was kept until now, by this feature */
    boolean forget(String key);
}
