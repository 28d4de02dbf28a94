package nightshift.documents.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.documents.Document;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Page;
import nightshift.documents.Word;

/** The printed lines of a document for a layout that knows its labels by heart. */
final class PrintedLines {
    private final List<Line> lines = new ArrayList<>();

    PrintedLines(Document document) {
        document.pages().forEach(this::add);
    }

    /** Words of one line from left to right. */
    record Line(int page, List<Word> words) {
        String text() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }

        Found<String> found(int first, int end) {
            List<Word> part = words.subList(first, end);
            String text = part.stream().map(Word::text).collect(Collectors.joining(" "));
            return new Found<>(
                    text, new Evidence(page, part.stream().map(Word::box).toList(), text));
        }
    }

    /** What stands right of a label; every place where the label begins a line. */
    List<Found<String>> values(String label) {
        int words = label.split(" ").length;
        return lines.stream()
                .filter(line -> line.text().startsWith(label + " "))
                .map(line -> line.found(words, line.words().size()))
                .toList();
    }

    /** What stands right of a label that is printed exactly once; empty also when it is printed twice. */
    Optional<Found<String>> value(String label) {
        List<Found<String>> values = values(label);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** The lines after the one that reads exactly so, up to the first one that begins with the other words. */
    List<Line> between(String heading, String end) {
        return lines.stream()
                .dropWhile(line -> !line.text().equals(heading))
                .skip(1)
                .takeWhile(line -> !line.text().startsWith(end))
                .filter(line -> !line.text().equals(heading))
                .toList();
    }

    private void add(Page page) {
        List<Word> words = page.words().stream()
                .sorted(Comparator.comparingDouble(word -> word.box().bottom()))
                .toList();
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            if (!line.isEmpty() && word.box().bottom() - line.get(0).box().bottom() > 2) {
                close(line, page);
                line = new ArrayList<>();
            }
            line.add(word);
        }
        close(line, page);
    }

    private void close(List<Word> words, Page page) {
        if (!words.isEmpty()) {
            lines.add(new Line(
                    page.number(),
                    words.stream()
                            .sorted(Comparator.comparingDouble(
                                    word -> word.box().left()))
                            .toList()));
        }
    }
}
