package nightshift.documents.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.documents.Box;
import nightshift.documents.Evidence;
import nightshift.documents.Found;

/** Words that stand together in one line, parted from others by more than a blank: a table cell, a label, a value. */
public record Cell(List<Token> tokens) {
    public Cell {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A cell has words");
        }
    }

    public int page() {
        return tokens.get(0).page();
    }

    public Box box() {
        return tokens.stream().map(token -> token.word().box()).reduce(Box::and).orElseThrow();
    }

    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    public Cell from(int first) {
        return new Cell(tokens.subList(first, tokens.size()));
    }

    public Cell part(int first, int end) {
        return new Cell(tokens.subList(first, end));
    }

    public Cell and(Cell more) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(more.tokens);
        return new Cell(all);
    }

    /** How far two cells stand over each other, in points; zero or less when they do not. */
    public float overlap(Cell other) {
        return Math.min(box().right(), other.box().right())
                - Math.max(box().left(), other.box().left());
    }

    public Evidence evidence() {
        return evidence(tokens);
    }

    public <T> Found<T> found(T value) {
        return new Found<>(value, evidence());
    }

    public static Evidence evidence(List<Token> tokens) {
        return new Evidence(
                tokens.get(0).page(),
                tokens.stream().map(token -> token.word().box()).distinct().toList(),
                tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }
}
