package nightshift.books;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a purchase order or a bill, as QuickBooks writes and reads it.
 *
 * @param received what QuickBooks itself counts on a line of an order, by quantity or amount; not documented, so a cross-check only
 */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record LineWire(
        @Nullable String id,
        @Nullable BigDecimal amount,
        @Nullable String description,
        @Nullable String detailType,
        @Nullable List<LinkWire> linkedTxn,
        @Nullable Detail itemBasedExpenseLineDetail,
        @Nullable Detail accountBasedExpenseLineDetail,
        @Nullable BigDecimal received) {
    static final String ITEM = "ItemBasedExpenseLineDetail";
    static final String ACCOUNT = "AccountBasedExpenseLineDetail";

    Optional<Detail> detail() {
        return Optional.ofNullable(
                itemBasedExpenseLineDetail == null ? accountBasedExpenseLineDetail : itemBasedExpenseLineDetail);
    }

    BigDecimal sum() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    List<LinkWire> links() {
        return linkedTxn == null ? List.of() : linkedTxn;
    }

    /** What the line buys: an item by quantity and price, or an amount for an account. */
    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record Detail(
            @Nullable Reference itemRef,
            @Nullable Reference accountRef,
            @Nullable BigDecimal qty,
            @Nullable BigDecimal unitPrice,
            @Nullable Reference customerRef,
            @Nullable Reference classRef,
            @Nullable Reference taxCodeRef,
            @Nullable String billableStatus) {}
}
