package nightshift.invoices;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value of an invoice that a person entered instead of what was read.
 *
 * @param name of the value, as its field is called
 * @param read what stood there before; blank where nothing was read
 * @param entered what he wrote; blank where he took it away
 * @param distance how many letters differ: small where a letter was misread, large where something else was taken for the value
 */
public record Correction(String name, String read, String entered, int distance, String who) {
    private static final int SHOWN = 60;

    /** For people: {@code Total 1,200.00 instead of 1,260.00}. */
    public String inWords() {
        return name + " " + shown(entered) + " instead of " + shown(read);
    }

    /** Several of them in one sentence. */
    public static String inWords(List<Correction> corrections) {
        return corrections.stream().map(Correction::inWords).collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        String plain = value.replace("\n", ", ");
        if (plain.isBlank()) {
            return "nothing";
        }
        return plain.length() > SHOWN ? plain.substring(0, SHOWN - 3) + "..." : plain;
    }
}
