package nightshift.operations.reviews;

import java.util.List;

/**
 * One value that an act asks for.
 *
 * @param value what stands there before the person changes it
 * @param proven false where a model read it from a picture and nothing proves it
 * @param choices what to choose from; empty: free text
 */
public record ActField(String name, String label, Kind kind, String value, boolean proven, List<Choice> choices) {
    public ActField {
        choices = List.copyOf(choices);
    }

    /** How it is entered. */
    public enum Kind {
        TEXT,
        /** Several lines, one value each. */
        LINES,
        DATE,
        CHOICE
    }

    public record Choice(String value, String label) {}

    public static ActField text(String name, String label, String value, boolean proven) {
        return new ActField(name, label, Kind.TEXT, value, proven, List.of());
    }

    public static ActField lines(String name, String label, String value, boolean proven) {
        return new ActField(name, label, Kind.LINES, value, proven, List.of());
    }
}
