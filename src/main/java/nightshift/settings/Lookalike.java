package nightshift.settings;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** Whether a mail domain was made to be mistaken for another one. */
public final class Lookalike {
    private Lookalike() {}

    /** Both without top level domain: the same after swapping look-alike letters, one letter apart, or one inside the other. */
    public static boolean resembles(String domain, String genuine) {
        if (domain.equals(genuine) || domain.endsWith("." + genuine)) {
            return false;
        }
        String mine = skeleton(name(domain));
        String theirs = skeleton(name(genuine));
        if (theirs.length() < 4) {
            return mine.equals(theirs);
        }
        return mine.equals(theirs)
                || (theirs.length() >= 6 && EditDistance.between(mine, theirs) <= 1)
                || (theirs.length() >= 8 && skeleton(domain).contains(theirs));
    }

    /** {@code shipping.acme-supply.com} is called {@code acme-supply}. */
    private static String name(String domain) {
        String[] labels = domain.split("\\.");
        int last = labels.length - 1;
        if (last < 0) {
            return domain; // only dots: anybody may write any sender on a mail
        }
        boolean twoPartEnd = last >= 2 && labels[last].length() == 2 && labels[last - 1].length() <= 3;
        return labels[Math.max(0, last - (twoPartEnd ? 2 : 1))];
    }

    private static String skeleton(String text) {
        String plain = Normalizer.normalize(IDN.toUnicode(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("rn", "m")
                .replace("vv", "w");
        StringBuilder skeleton = new StringBuilder();
        plain.chars().filter(Character::isLetterOrDigit).forEach(letter -> skeleton.append(base((char) letter)));
        return skeleton.toString();
    }

    private static char base(char letter) {
        return switch (letter) {
            case '0', '\u043e', '\u03bf' -> 'o';
            case '1', 'i', '\u0456', '\u0131' -> 'l';
            case '3', '\u0435' -> 'e';
            case '5', '\u0455' -> 's';
            case '\u0430' -> 'a';
            case '\u0441' -> 'c';
            case '\u0440' -> 'p';
            case '\u0443' -> 'y';
            case '\u0445' -> 'x';
            default -> letter;
        };
    }
}
