package nightshift.core;

/**
 * What must happen only once, in words such as {@code amazon.confirmation/902-1845936-5435065/1Z999.../0501x1}. Never which
 * mail asked for it. Unique over all effects ever recorded.
 */
public record EffectKey(String value) {
    public EffectKey {
        value = Text.required("The effect key", value, 500);
    }

    @Override
    public String toString() {
        return value;
    }
}
