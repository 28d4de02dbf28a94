package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.documents.Document;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Page;
import nightshift.documents.Word;
import nightshift.documents.shipping.NotShipped;

/**
 * Finds a value on the pages by its letters and digits, whatever blanks and punctuation are printed between them. Only whole
 * values count: a number is never found inside a longer one.
 */
final class PrintedText {
    /** What may stand right before or after a value within one word: {@code PO#7415}, {@code (1Z...),}. */
    private static final String DELIMITERS = ":;,#=()[]{}<>\"'|*!?\u2019\u201c\u201d";

    private final List<PrintedPage> pages;

    PrintedText(Document document) {
        pages = document.pages().stream().map(PrintedPage::new).toList();
    }

    /** Where the value stands first; empty when it stands nowhere. */
    Optional<Evidence> find(String value) {
        return findAll(value).stream().findFirst();
    }

    List<Evidence> findAll(String value) {
        String wanted = squeezed(value);
        return wanted.isEmpty()
                ? List.of()
                : pages.stream().flatMap(page -> page.all(wanted).stream()).toList();
    }

    /** Where this figure stands first, however it is grouped; empty when it stands nowhere. */
    Optional<Found<BigDecimal>> figure(BigDecimal value) {
        return pages.stream()
                .flatMap(printed -> printed.page.words().stream()
                        .filter(word -> PrintedFigures.figure(word.text())
                                .filter(figure -> figure.compareTo(value) == 0)
                                .isPresent())
                        .map(word -> new Found<>(
                                value, new Evidence(printed.page.number(), List.of(word.box()), word.text()))))
                .findFirst();
    }

    /** The words that stand beside a value on the same row, without the value's own. */
    List<Word> row(Evidence evidence) {
        return pages.stream()
                .filter(page -> page.page.number() == evidence.page())
                .flatMap(page -> page.page.words().stream())
                .filter(word -> evidence.boxes().stream().anyMatch(box -> Reading.sameLine(box, word.box())))
                .filter(word -> !evidence.boxes().contains(word.box()))
                .toList();
    }

    /** The whole row of a value, its own words among them. */
    String rowText(Evidence evidence) {
        return Stream.concat(Stream.of(evidence.words()), row(evidence).stream().map(Word::text))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether the row of an item leaves no choice what was shipped of it: this is its only whole number, or the word before it
     * says so.
     */
    boolean leavesNoChoice(Evidence item, int shipped) {
        List<Word> row = row(item).stream()
                .sorted(Comparator.comparing(word -> word.box().left()))
                .toList();
        Set<Integer> all = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        for (int w = 0; w < row.size(); w++) {
            String text = row.get(w).text();
            if (text.matches("\\(?\\d{1,5}\\)?")) {
                int number = Integer.parseInt(text.replaceAll("\\D", ""));
                all.add(number);
                if (w > 0 && row.get(w - 1).text().toLowerCase(Locale.ROOT).matches("(ship|shp).*")) {
                    named.add(number);
                }
            }
        }
        return all.size() < 2 || named.equals(Set.of(shipped));
    }

    /** Words that match a pattern as a whole, alone or together with the next one; punctuation around them does not count. */
    List<String> matching(String regex) {
        Pattern pattern = Pattern.compile("(?i:" + regex + ")");
        List<String> found = new ArrayList<>();
        for (PrintedPage printed : pages) {
            List<Word> words = printed.page.words();
            for (int w = 0; w < words.size(); w++) {
                String word = bare(words.get(w).text());
                String next = w + 1 < words.size() ? bare(words.get(w + 1).text()) : "";
                Stream.of(word, word + next, word + " " + next, word + "-" + next)
                        .filter(text -> pattern.matcher(text).matches())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the document speaks of something that was not shipped yet. */
    boolean saysThatSomethingStaysBehind() {
        return pages.stream().flatMap(printed -> printed.page.text().lines()).anyMatch(NotShipped::waits);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    }

    static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Blanks within a printed value are narrow; the gap to the next column of a table is not. */
    private static boolean close(Word before, Word after) {
        float height = Math.max(
                before.box().bottom() - before.box().top(),
                after.box().bottom() - after.box().top());
        float gap = after.box().left() - before.box().right();
        return Reading.sameLine(before.box(), after.box()) && gap < 1.2f * height && gap > -height;
    }

    private static final class PrintedPage {
        private final Page page;
        private final StringBuilder squeezed = new StringBuilder();
        private final List<Integer> wordOf = new ArrayList<>();
        private final List<Integer> placeInWord = new ArrayList<>();

        PrintedPage(Page page) {
            this.page = page;
            for (int w = 0; w < page.words().size(); w++) {
                String text = page.words().get(w).text().toUpperCase(Locale.ROOT);
                for (int i = 0; i < text.length(); i++) {
                    if (Character.isLetterOrDigit(text.charAt(i))) {
                        squeezed.append(text.charAt(i));
                        wordOf.add(w);
                        placeInWord.add(i);
                    }
                }
            }
        }

        List<Evidence> all(String wanted) {
            List<Evidence> found = new ArrayList<>();
            for (int at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
                int last = at + wanted.length() - 1;
                if (beginsAt(at) && endsAt(last) && holdsTogether(wordOf.get(at), wordOf.get(last), wanted)) {
                    found.add(evidence(wordOf.get(at), wordOf.get(last)));
                }
            }
            return found;
        }

        private boolean beginsAt(int at) {
            String before = word(at).text().substring(0, placeInWord.get(at));
            return before.isEmpty() || onlyPunctuation(before) || delimits(before.charAt(before.length() - 1));
        }

        private boolean endsAt(int at) {
            String after = word(at).text().substring(placeInWord.get(at) + 1);
            return after.isEmpty() || onlyPunctuation(after) || delimits(after.charAt(0));
        }

        private boolean holdsTogether(int first, int last, String wanted) {
            boolean number = wanted.chars().anyMatch(Character::isDigit);
            if (first == last || !number) {
                return true;
            }
            for (int w = first; w < last; w++) {
                if (!close(page.words().get(w), page.words().get(w + 1))) {
                    return false;
                }
            }
            return !goesOn(first - 1, first) && !goesOn(last, last + 1);
        }

        /** Whether a number printed in groups has one more group here, so that only a part of it was found. */
        private boolean goesOn(int left, int right) {
            if (left < 0 || right >= page.words().size()) {
                return false;
            }
            Word a = page.words().get(left);
            Word b = page.words().get(right);
            return close(a, b) && a.text().matches("\\d+") && b.text().matches("\\d+");
        }

        private Evidence evidence(int first, int last) {
            List<Word> words = page.words().subList(first, last + 1);
            return new Evidence(
                    page.number(),
                    words.stream().map(Word::box).toList(),
                    String.join(" ", words.stream().map(Word::text).toList()));
        }

        private Word word(int at) {
            return page.words().get(wordOf.get(at));
        }

        private static boolean onlyPunctuation(String text) {
            return text.chars().noneMatch(Character::isLetterOrDigit);
        }

        private static boolean delimits(char c) {
            return DELIMITERS.indexOf(c) >= 0;
        }
    }
}
