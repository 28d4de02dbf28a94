package nightshift.claims;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What is said to customers about damage, by language: what ships with Nightshift, or the owner's ({@code nightshift.claims.wordings}). */
@Component
public class ClaimWordings extends ReloadableResourceBundleMessageSource {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

    public ClaimWordings(ClaimsSettings settings) {
        setBasename(settings.wordings());
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(true);
    }

    static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    /** @param values put into {0}, {1} and so on; texts only */
    String of(String language, String key, String... values) {
        return getMessage(key, values, Locale.forLanguageTag(language));
    }
}
