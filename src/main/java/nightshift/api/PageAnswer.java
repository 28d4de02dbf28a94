package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.operations.Page;
import nightshift.operations.PageAsked;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
record PageAnswer<T>(
        List<T> items,
        @Schema(description = "Give it as `from` to get the next page; null on the last one", example = "17") @Nullable
                Long next) {
    static <A, B> PageAnswer<B> of(Page<A> page, Function<A, B> each) {
        return new PageAnswer<>(
                page.items().stream().map(each).toList(), page.next().orElse(null));
    }

    static PageAsked asked(@Nullable Long from, int size) {
        return new PageAsked(Optional.ofNullable(from), size);
    }
}
