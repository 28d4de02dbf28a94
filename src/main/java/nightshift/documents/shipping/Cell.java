package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.documents.Box;
import nightshift.documents.Evidence;
import nightshift.documents.Found;

/** Words that stand together in one line, parted from others by more than a blank: a table cell, a label, a value. */
record Cell(List<Token> tokens) {
    Cell {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A cell has words");
        }
    }

    int page() {
        return tokens.get(0).page();
    }

    Box box() {
        return tokens.stream().map(token -> token.word().box()).reduce(Box::and).orElseThrow();
    }

    String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    Cell from(int first) {
        return new Cell(tokens.subList(first, tokens.size()));
    }

    Cell part(int first, int end) {
        return new Cell(tokens.subList(first, end));
    }

    Cell and(Cell more) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(more.tokens);
        return new Cell(all);
    }

    /** How far two cells stand over each other, in points; zero or less when they do not. */
    float overlap(Cell other) {
        return Math.min(box().right(), other.box().right())
                - Math.max(box().left(), other.box().left());
    }

    Evidence evidence() {
        return evidence(tokens);
    }

    <T> Found<T> found(T value) {
        return new Found<>(value, evidence());
    }

    static Evidence evidence(List<Token> tokens) {
        return new Evidence(
                tokens.get(0).page(),
                tokens.stream().map(token -> token.word().box()).distinct().toList(),
                tokens.stream().map(Token::text).collect(Collectors.joining(" ")));
    }
}
