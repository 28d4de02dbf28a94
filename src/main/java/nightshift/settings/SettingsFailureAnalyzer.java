package nightshift.settings;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence which setting stopped the start and what to write instead. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SettingsFailureAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        UnknownSetting unknown = find(failure, UnknownSetting.class);
        if (unknown != null) {
            return sentence(unknown.getMessage(), failure);
        }
        BindException bind = find(failure, BindException.class);
        if (bind == null) {
            return complaint(failure).map(message -> sentence(message, failure)).orElse(null);
        }
        if (!bind.getName().toString().startsWith("nightshift")) {
            return null;
        }
        BindValidationException invalid = find(bind, BindValidationException.class);
        return sentence(
                invalid == null
                        ? SettingSentences.unreadable(bind)
                        : SettingSentences.invalid(invalid).collect(Collectors.joining(System.lineSeparator())),
                failure);
    }

    /** A module that refuses settings which do not go together says so in a sentence that begins with the setting. */
    private static Optional<String> complaint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.startsWith("nightshift.")) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private static FailureAnalysis sentence(@Nullable String description, Throwable failure) {
        return new FailureAnalysis(description, null, failure);
    }

    static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
