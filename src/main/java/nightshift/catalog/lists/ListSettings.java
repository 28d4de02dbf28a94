package nightshift.catalog.lists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nightshift.settings.RegularExpression;
import org.jspecify.annotations.Nullable;

/**
 * How one supplier's list is read: an entry of {@code nightshift.catalog.lists}.
 *
 * @param supplier his name in {@code nightshift.suppliers}; his {@code stock-feed} or {@code cost-feed} says where the list lies
 * @param currency of his amounts where no column says it; unset: the store's
 * @param skuRule from his part numbers to the store's SKUs; unset: the same
 * @param mailAttachment the list also comes by mail: what its file is called, as a regular expression; unset: not by mail
 * @param separator between the values of a line; unset: found out
 * @param encoding of a text file; unset: found out
 * @param decimalComma whether he writes 12,50 for twelve and a half
 * @param dateFormat of the as-of column, for example {@code M/d/yyyy}; unset: ISO
 * @param sheet of a workbook; unset: the first
 * @param limits where his list is judged otherwise than {@code nightshift.catalog.limits}
 * @param accept fingerprints of files that a person looked at and wants used although they were refused
 */
public record ListSettings(
        @NotBlank String supplier,
        @NotNull ListPurpose purpose,
        @NotNull @Valid ListColumns columns,
        List<@Valid StockWord> stockWords,
        @Nullable String currency,
        SkuRule skuRule,
        @Nullable @RegularExpression String mailAttachment,
        @Nullable String separator,
        @Nullable String encoding,
        boolean decimalComma,
        @Nullable String dateFormat,
        @Nullable String sheet,
        @Nullable @Valid OwnLimits limits,
        List<String> accept) {
    public ListSettings {
        stockWords = stockWords == null ? List.of() : List.copyOf(stockWords);
        skuRule = skuRule == null ? SkuRule.SAME : skuRule;
        accept = accept == null ? List.of() : List.copyOf(accept);
    }

    /** For people and as a name of routes: {@code Acme Bin Co, stock}. */
    public String label() {
        return supplier + ", " + (purpose == ListPurpose.BOTH ? "stock and cost" : purpose.key());
    }

    @AssertTrue(
            message = "columns must name the column of what the list is for: stock, cost, or for purpose both the two")
    boolean isComplete() {
        return purpose == null
                || columns == null
                || (!purpose.stock() || !columns.stock().isEmpty())
                        && (!purpose.cost() || !columns.cost().isEmpty());
    }

    @AssertTrue(message = "separator must be one character, or unset")
    boolean isSeparatorOneCharacter() {
        return separator == null || separator.length() == 1;
    }
}
