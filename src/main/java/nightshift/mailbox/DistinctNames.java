package nightshift.mailbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which the files of one mail are known from then on. What was read from a file is kept under its name, so no two
 * may have one name, however they are spelled: the first keeps it, the second {@code Invoice.pdf} becomes {@code Invoice (2).pdf}.
 */
public final class DistinctNames {
    private static final Pattern EXTENSION = Pattern.compile("(\\.\\w{1,8})?$");
    private static final String TEXT_INSIDE = "/" + StoredAttachment.MAIL_TEXT;

    private DistinctNames() {}

    /**
     * The same names give the same again, since what was decided of a file is found by its name.
     *
     * @param given what the files of a mail are called, in their order
     */
    public static List<String> of(List<String> given) {
        Set<String> used = given.stream().map(DistinctNames::spelled).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : given) {
            String own = seen.add(spelled(name)) ? name : unused(name, used);
            used.add(spelled(own));
            distinct.add(own);
        }
        return List.copyOf(distinct);
    }

    private static String unused(String name, Set<String> used) {
        int number = 2;
        while (used.contains(spelled(numbered(name, number)))) {
            number++;
        }
        return numbered(name, number);
    }

    /** The text of an attached mail is known by its ending, so there the mail gets the number. */
    private static String numbered(String name, int number) {
        UnaryOperator<String> counted = file -> EXTENSION.matcher(file).replaceFirst(" (" + number + ")$1");
        return name.endsWith(TEXT_INSIDE)
                ? counted.apply(name.substring(0, name.length() - TEXT_INSIDE.length())) + TEXT_INSIDE
                : counted.apply(name);
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
