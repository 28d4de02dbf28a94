package nightshift.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase order as QuickBooks writes it (quickbooks-online 6). */
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record OrderWire(
        String id,
        String syncToken,
        @Nullable String docNumber,
        LocalDate txnDate,
        @Nullable Reference vendorRef,
        @JsonProperty("APAccountRef") @Nullable Reference apAccountRef,
        @Nullable Reference currencyRef,
        @Nullable Reference departmentRef,
        @JsonProperty("POStatus") @Nullable String poStatus,
        @Nullable String memo,
        @Nullable BigDecimal totalAmt,
        @Nullable List<LinkWire> linkedTxn,
        @Nullable List<LineWire> line) {

    List<LineWire> lines() {
        return line == null ? List.of() : line;
    }

    List<LinkWire> links() {
        return linkedTxn == null
                ? List.of()
                : linkedTxn.stream().filter(link -> link.txnId() != null).toList();
    }

    /** The bills that were linked to it. */
    List<String> billIds() {
        return links().stream()
                .filter(LinkWire::isToBill)
                .map(link -> String.valueOf(link.txnId()))
                .distinct()
                .toList();
    }

    List<String> itemIds() {
        return lines().stream()
                .flatMap(line -> line.detail().stream())
                .flatMap(detail -> Reference.id(detail.itemRef()).stream())
                .toList();
    }
}
