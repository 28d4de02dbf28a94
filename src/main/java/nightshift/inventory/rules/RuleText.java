package nightshift.inventory.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the owner writes it, in application.yaml or on the desk.
 *
 * @param when all of these must hold; nothing: always
 */
public record RuleText(@Nullable String name, @Nullable WhenText when, @Nullable ThenText then) {
    /** What the rule is called in sentences about it. */
    String label(int position) {
        return name == null || name.isBlank() ? "Rule " + position : "Rule \"" + name.strip() + "\"";
    }

    WhenText conditions() {
        return Objects.requireNonNullElse(when, WhenText.ALWAYS);
    }

    ThenText act() {
        return Objects.requireNonNullElse(then, ThenText.valueOf(""));
    }
}
