package nightshift.books;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** A tie between transactions. On a bill's line all three are needed, and the line's id is a text (quickbooks-online 7.1). */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record LinkWire(@Nullable String txnId, @Nullable String txnType, @Nullable String txnLineId) {
    static final String ORDER = "PurchaseOrder";

    boolean isToBill() {
        return "Bill".equals(txnType);
    }

    boolean isToOrder() {
        return ORDER.equals(txnType) && txnId != null;
    }
}
