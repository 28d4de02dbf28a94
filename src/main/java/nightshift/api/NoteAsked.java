package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says about his act. */
record NoteAsked(
        @Schema(
                        description = "At most 1000 characters, kept with the act",
                        example = "Asked Harbor: the address is right.")
                @Nullable
                String note) {
    static @Nullable String of(@Nullable NoteAsked asked) {
        return asked == null ? null : asked.note();
    }
}
