package nightshift.desk.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nightshift.catalog.Channel;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import org.jspecify.annotations.Nullable;

/** The fields of a rule's form. The lower case name with hyphens is the word for it in the settings file and in sentences about it. */
public enum RuleField {
    NAME("Name", RuleText::name),
    STOCK_AT_MOST("Supplier has at most", when(WhenText::stockAtMost)),
    STOCK_AT_LEAST("Supplier has at least", when(WhenText::stockAtLeast)),
    DATA_OLDER_THAN("His number is older than", when(text -> FieldReading.words(text.dataOlderThan()))),
    DAYS_OF_COVER_BELOW("Lasts fewer days than", when(WhenText::daysOfCoverBelow)),
    SUPPLIER("Supplier", when(WhenText::supplier)),
    SKU_PATTERN("SKU pattern", when(WhenText::skuPattern)),
    TAG("Tag", when(WhenText::tag)),
    CHANNEL(
            "Channel",
            when(text -> Optional.ofNullable(text.channel()).map(Channel::key).orElse(null))),
    BRAND("Brand", when(WhenText::brand)),
    CATEGORY("Category", when(WhenText::category)),
    ACT("Then", then(ThenText::act)),
    BUFFER("Buffer", then(ThenText::buffer)),
    AT_MOST("Show at most", then(ThenText::atMost)),
    PERCENT("Percent", then(text -> Optional.ofNullable(text.percent())
            .map(BigDecimal::toPlainString)
            .orElse(null)));

    private final String label;
    private final Function<RuleText, @Nullable Object> value;

    RuleField(String label, Function<RuleText, @Nullable Object> value) {
        this.label = label;
        this.value = value;
    }

    private static Function<RuleText, @Nullable Object> when(Function<WhenText, @Nullable Object> value) {
        return text -> value.apply(Objects.requireNonNullElse(text.when(), WhenText.ALWAYS));
    }

    private static Function<RuleText, @Nullable Object> then(Function<ThenText, @Nullable Object> value) {
        return text -> value.apply(Objects.requireNonNullElse(text.then(), ThenText.valueOf("")));
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in the form. */
    String written(RuleText text) {
        return Objects.toString(value.apply(text), "");
    }

    /** Whether it is part of what must hold, not of what is done. */
    public boolean isCondition() {
        return compareTo(NAME) > 0 && compareTo(ACT) < 0;
    }
}
