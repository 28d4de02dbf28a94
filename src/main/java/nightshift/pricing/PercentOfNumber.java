package nightshift.pricing;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A percentage that stands in the file as a number; one in quotes is read by {@link Percent} itself. */
@Component
@ConfigurationPropertiesBinding
class PercentOfNumber implements Converter<Number, Percent> {
    @Override
    public Percent convert(Number number) {
        return new Percent(number.toString());
    }
}
