package nightshift.documents;

import java.util.List;

/**
 * One page in reading order: its words with their places, and its text with line breaks as printed.
 *
 * @param number from 1; a mail's own text is one page numbered 0
 */
public record Page(int number, float width, float height, List<Word> words, String text) {
    public Page {
        words = List.copyOf(words);
    }
}
