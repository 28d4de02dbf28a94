package nightshift.triage.replies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The store's wordings in the language of one mail, and dates as they are written there. */
public final class ReplyWords {
    private final MessageSource wordings;
    private final Locale locale;
    private final ZoneId zone;

    ReplyWords(MessageSource wordings, Locale locale, ZoneId zone) {
        this.wordings = wordings;
        this.locale = locale;
        this.zone = zone;
    }

    /** @param values put into {0}, {1} and so on; texts only, so that nothing is formatted twice */
    public String of(String key, String... values) {
        return wordings.getMessage(key, values, locale);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public LocalDate local(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public String language() {
        return locale.getLanguage();
    }
}
