package nightshift.triage.replies;

import nightshift.triage.TriageSettings;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The store's wordings by language: those that ship with Nightshift, or the owner's ({@code nightshift.triage.wordings}). */
@Component
public class ReplyWordings extends ReloadableResourceBundleMessageSource {
    public ReplyWordings(TriageSettings settings) {
        setBasename(settings.wordings());
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(true);
    }
}
