package nightshift.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with a setting, and what to write: {@code nightshift.time-zone: "New York" is not a time zone; write ...}. */
final class SettingSentences {
    private static final Map<Class<?>, String> WANTED = Map.ofEntries(
            Map.entry(ZoneId.class, "is not a time zone; write for example America/New_York"),
            Map.entry(Duration.class, "is not a length of time; write for example 10m or 2h"),
            Map.entry(DataSize.class, "is not a size; write for example 25MB"),
            Map.entry(Instant.class, "is not a point of time; write for example 2026-11-01T00:00:00Z"),
            Map.entry(LocalDate.class, "is not a date; write for example 2026-11-01"),
            Map.entry(LocalTime.class, "is not a time of day; write for example \"22:00\""),
            Map.entry(Currency.class, "is not a currency; write for example USD"),
            Map.entry(URI.class, "is not an address; write for example https://store.example"),
            Map.entry(BigDecimal.class, "is not a number; write for example 5.00"),
            Map.entry(Boolean.class, "is neither true nor false; write one of them"),
            Map.entry(boolean.class, "is neither true nor false; write one of them"),
            Map.entry(int.class, "is not a whole number; write for example 3"),
            Map.entry(Integer.class, "is not a whole number; write for example 3"));

    private static final Set<String> ABSENT = Set.of("NotNull", "NotEmpty", "NotBlank");

    private SettingSentences() {}

    /** A value that is not of the setting's type. */
    static String unreadable(BindException bind) {
        String key = bind.getName().toString();
        BadValue bad = SettingsFailureAnalyzer.find(bind, BadValue.class);
        if (bad != null) {
            return key + ": " + bad.getMessage();
        }
        ConversionFailedException conversion = SettingsFailureAnalyzer.find(bind, ConversionFailedException.class);
        if (conversion != null) {
            return key + ": " + unlike(key, conversion);
        }
        ConverterNotFoundException none = SettingsFailureAnalyzer.find(bind, ConverterNotFoundException.class);
        if (none != null && none.getTargetType().isCollection() && bind.getProperty() != null) {
            return key + ": " + shown(key, bind.getProperty().getValue())
                    + " is no list of entries; application.yaml shows one";
        }
        String message = deepest(bind);
        return message.startsWith("nightshift.") ? message : key + ": " + message;
    }

    /** Values that can be read but must not be so, or are missing. */
    static Stream<String> invalid(BindValidationException invalid) {
        String prefix = invalid.getValidationErrors().getName().toString();
        return invalid.getValidationErrors().getAllErrors().stream().map(error -> sentence(prefix, error));
    }

    private static String sentence(String prefix, ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return prefix + ": " + error.getDefaultMessage();
        }
        String message = String.valueOf(field.getDefaultMessage());
        if (message.startsWith("nightshift.")) {
            // a rule over several settings says itself which
            return message;
        }
        String key = prefix + "." + dashed(field.getField());
        if ("AssertTrue".equals(field.getCode())) {
            // a rule over one entry: what its method is called is no setting
            return key.substring(0, key.lastIndexOf('.')) + ": " + message;
        }
        return ABSENT.contains(String.valueOf(field.getCode()))
                ? key + ": is missing; write it in application.yaml"
                : key + ": " + shown(key, field.getRejectedValue()) + " " + message;
    }

    private static String unlike(String key, ConversionFailedException conversion) {
        String wanted = wanted(conversion.getTargetType().getType());
        Object value = conversion.getValue();
        return value == null || value.toString().isBlank()
                ? "is empty" + wanted.substring(Math.max(0, wanted.indexOf(';')))
                : shown(key, value) + " " + wanted;
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "is none of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant ->
                                    constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        return WANTED.getOrDefault(type, "cannot be read as " + type.getSimpleName());
    }

    private static String shown(String key, @Nullable Object value) {
        return key.matches(".*(secret|password|token|key)[^.]*") ? "the value" : "\"" + value + "\"";
    }

    private static String dashed(String field) {
        return Arrays.stream(field.split("\\.", -1))
                .map(DataObjectPropertyName::toDashedForm)
                .collect(Collectors.joining("."));
    }

    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null
                ? "cannot be read (" + cause.getClass().getSimpleName() + ")"
                : cause.getMessage();
    }
}
