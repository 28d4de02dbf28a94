package nightshift.catalog.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier means who writes a word instead of a number, such as {@code In stock}.
 *
 * @param pieces unset: not known
 */
public record StockWord(@NotBlank String word, @Nullable @PositiveOrZero Integer pieces) {}
