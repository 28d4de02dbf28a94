package nightshift.settings;

import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import nightshift.core.BadValue;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What holds for every setting of its kind. A length of time or a size says its unit: without one it would be milliseconds and bytes,
 * so that "nobody wrote it" would be believed after 30 ms instead of 30 s. A limit for an answer is never 0, which means for ever. A
 * schedule is a Quartz cron expression, or empty where that is allowed.
 */
@Component
final class SettingChecks implements ConfigurationPropertiesBindHandlerAdvisor {
    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("nightshift");

    @Override
    public BindHandler apply(BindHandler settings) {
        return new AbstractBindHandler(settings) {
            @Override
            public Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object value) {
                Object bound = super.onSuccess(name, target, context, value);
                ConfigurationProperty property = context.getConfigurationProperty();
                if (ROOT.isAncestorOf(name) && property != null) {
                    String written = String.valueOf(property.getValue());
                    complaint(name.getLastElement(Form.ORIGINAL), written.strip(), bound)
                            .ifPresent(SettingChecks::refuse);
                }
                return bound;
            }
        };
    }

    private static void refuse(String why) {
        throw new BadValue(why);
    }

    private static Optional<String> complaint(String name, String written, Object value) {
        Optional<String> wrong = Optional.empty();
        if (value instanceof Duration time) {
            wrong = ofTime(name, written, time);
        } else if (value instanceof DataSize size) {
            wrong = when(isBare(written, size.toBytes()), "has no unit; write for example 25MB");
        } else if (value instanceof String cron && (name.endsWith("schedule") || name.endsWith("poll"))) {
            wrong = ofSchedule(cron);
        }
        return wrong.map(why -> "\"" + written + "\" " + why);
    }

    private static Optional<String> ofTime(String name, String written, Duration time) {
        boolean waits = name.endsWith("within") || name.equals("timeout");
        return when(time.isNegative(), "is less than nothing; write for example 30s")
                .or(() -> when(isBare(written, time.toMillis()), "has no unit; write for example 30s, 10m, 2h or 7d"))
                .or(() -> when(waits && time.isZero(), "would wait for ever; write for example 30s"));
    }

    private static Optional<String> ofSchedule(String cron) {
        try {
            if (!cron.isBlank()) {
                CronExpression.validateExpression(cron);
            }
            return Optional.empty();
        } catch (ParseException broken) {
            return Optional.of(
                    "is no Quartz cron expression (" + broken.getMessage() + "); write for example \"0 0 4 * * ?\"");
        }
    }

    /** Nothing needs no unit. */
    private static boolean isBare(String written, long value) {
        return value != 0 && written.matches("\\d+");
    }

    private static Optional<String> when(boolean holds, String why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
