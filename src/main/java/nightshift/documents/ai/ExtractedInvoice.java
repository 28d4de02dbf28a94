package nightshift.documents.ai;

import dev.langchain4j.model.output.structured.Description;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the model is asked for about an invoice, as a JSON schema and as a record: proposals, not yet believed. */
public record ExtractedInvoice(
        @Description("the vendor's number of this invoice exactly as printed") @Nullable String invoiceNumber,
        @Description("YYYY-MM-DD") @Nullable String invoiceDate,
        @Description("YYYY-MM-DD") @Nullable String dueDate,
        @Description("the store's purchase order numbers exactly as printed") List<String> purchaseOrders,
        @Description("the goods that are billed, in the order of the page") List<ExtractedGoods> lines,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal total)
        implements AnswerForm {
    public ExtractedInvoice {
        purchaseOrders = orEmpty(purchaseOrders);
        lines = orEmpty(lines);
    }

    @Override
    public boolean saysNothing() {
        return lines.isEmpty();
    }

    /** One billed line. */
    public record ExtractedGoods(
            @Description("item code exactly as printed; where no code is printed, the item's name") @Nullable
                    String item,
            @Nullable String description,
            @Nullable BigDecimal quantity,
            @Description("unit of measure as printed, such as EA") @Nullable String unit,
            @Nullable BigDecimal unitPrice,
            @Description("in percent") @Nullable BigDecimal discount,
            @Nullable BigDecimal amount) {}

    @SuppressWarnings("NullAway") // a model may leave a list out
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
