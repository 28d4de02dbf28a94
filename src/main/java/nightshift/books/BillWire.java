package nightshift.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bill, vendor credit or expense as QuickBooks writes it, and a bill as it takes it (quickbooks-online 7). */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record BillWire(
        @Nullable String id,
        @Nullable String syncToken,
        @Nullable Reference vendorRef,
        @Nullable Payee entityRef,
        @JsonProperty("APAccountRef") @Nullable Reference apAccountRef,
        @Nullable String docNumber,
        @Nullable LocalDate txnDate,
        @Nullable LocalDate dueDate,
        @Nullable Reference salesTermRef,
        @Nullable Reference currencyRef,
        @Nullable Reference departmentRef,
        @Nullable String privateNote,
        @Nullable BigDecimal totalAmt,
        @Nullable Boolean credit,
        @Nullable List<LinkWire> linkedTxn,
        @Nullable List<LineWire> line) {
    List<LineWire> lines() {
        return line == null ? List.of() : line;
    }

    /** Whose it is: an expense names whoever was paid, and that may be a customer or an employee. */
    Optional<String> vendorId() {
        return Reference.id(vendorRef).or(() -> Optional.ofNullable(entityRef).flatMap(Payee::vendorId));
    }

    /** Money that came back to a card. */
    boolean isRefund() {
        return Boolean.TRUE.equals(credit);
    }

    record Payee(@Nullable String value, @Nullable String type) {
        Optional<String> vendorId() {
            return Optional.ofNullable(value).filter(id -> type == null || type.equals("Vendor"));
        }
    }
}
