package nightshift.pricing;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** An amount that stands in the file as a number; one in quotes is read by {@link Amount} itself. */
@Component
@ConfigurationPropertiesBinding
class AmountOfNumber implements Converter<Number, Amount> {
    @Override
    public Amount convert(Number number) {
        return new Amount(number.toString());
    }
}
