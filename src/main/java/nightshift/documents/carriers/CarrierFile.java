package nightshift.documents.carriers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.CarrierCode;
import org.jspecify.annotations.Nullable;

/** The shape of carriers.yaml, and its way into carriers. */
record CarrierFile(List<Entry> carriers) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<Carrier> read() {
        try (InputStream file = Objects.requireNonNull(
                CarrierFile.class.getResourceAsStream("/carriers.yaml"), "carriers.yaml is not on the class path")) {
            return YAML.readValue(file, CarrierFile.class).carriers().stream()
                    .map(Entry::carrier)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("carriers.yaml cannot be read", broken);
        }
    }

    record Entry(
            String code,
            String name,
            List<String> texts,
            @Nullable String family,
            String shopify,
            boolean inShopifyList,
            String amazon,
            @Nullable String amazonName,
            String url,
            List<Format> formats) {
        Carrier carrier() {
            return new Carrier(
                    new CarrierCode(code),
                    name,
                    texts,
                    Objects.requireNonNullElse(family, code),
                    shopify,
                    inShopifyList,
                    amazon,
                    Optional.ofNullable(amazonName),
                    url,
                    formats.stream().map(Format::format).toList());
        }
    }

    record Format(
            String name,
            String pattern,
            @Nullable String rule,
            int evens,
            int odds,
            boolean reverse,
            @Nullable List<Integer> weights,
            int modulus,
            @Nullable String prepend,
            boolean distinctive,
            boolean shared) {
        NumberFormat format() {
            return new NumberFormat(
                    name,
                    Pattern.compile(pattern),
                    Optional.ofNullable(rule).map(this::checkDigit),
                    Optional.ofNullable(prepend),
                    distinctive,
                    shared);
        }

        private CheckDigit checkDigit(String named) {
            return switch (named) {
                case "mod10" -> new CheckDigit.Mod10(evens, odds, reverse);
                case "mod7" -> new CheckDigit.Mod7();
                case "luhn" -> new CheckDigit.Luhn();
                case "s10" -> new CheckDigit.S10();
                case "mod37-36" -> new CheckDigit.Mod37();
                case "weighted" ->
                    new CheckDigit.Weighted(
                            List.copyOf(Objects.requireNonNull(weights, "weights of " + name)), modulus);
                default -> throw new IllegalArgumentException("carriers.yaml: there is no check digit rule " + named);
            };
        }
    }
}
