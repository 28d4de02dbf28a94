package nightshift.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill or vendor credit as QuickBooks writes it, and a bill as it takes it (quickbooks-online 7). */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record BillWire(
        @Nullable String id,
        @Nullable String syncToken,
        @Nullable Reference vendorRef,
        @JsonProperty("APAccountRef") @Nullable Reference apAccountRef,
        @Nullable String docNumber,
        @Nullable LocalDate txnDate,
        @Nullable LocalDate dueDate,
        @Nullable Reference salesTermRef,
        @Nullable Reference currencyRef,
        @Nullable Reference departmentRef,
        @Nullable String privateNote,
        @Nullable BigDecimal totalAmt,
        @Nullable List<LinkWire> linkedTxn,
        @Nullable List<LineWire> line) {
    List<LineWire> lines() {
        return line == null ? List.of() : line;
    }
}
