package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.documents.Found;
import nightshift.documents.printed.Token;

/** Sentences between the lines that tell what is still to come: {@code Back-ordered: 2 of BIN-7}. */
final class BackorderNotes {
    private static final Pattern SIGN = Pattern.compile(
            "(?i).*\\b(back[- ]?order(ed)?|on back[- ]?order|b/o|to follow|ships? later|wird nachgeliefert|nachlieferung|r(ü|ue)ckstand|reliquat|en rupture)\\b.*");

    private final List<String> named = new ArrayList<>();

    /** Whether the row is such a sentence. It is kept for the line it names, or else for the line above it. */
    boolean read(TableRow row, List<LineDraft> drafts, Numerals numerals) {
        String text = row.row().text();
        if (!SIGN.matcher(text).matches()) {
            return false;
        }
        List<Token> tokens = row.row().cells().stream()
                .flatMap(cell -> cell.tokens().stream())
                .toList();
        Optional<LineDraft> line = named(tokens, drafts);
        Optional<BigDecimal> count = count(tokens, numerals);
        if (line.isPresent()) {
            line.get().waitsFor(count.orElse(BigDecimal.ONE));
            return true;
        }
        List<String> parts = tokens.stream()
                .map(token -> HeadValues.stripped(token.text()))
                .filter(word -> word.matches("(?=.*\\d)(?=.*\\p{L})[\\p{L}\\d][\\p{L}\\d/_.\\-]{2,}"))
                .toList();
        named.addAll(parts);
        if (parts.isEmpty() && !drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).waitsFor(count.orElse(BigDecimal.ONE));
        }
        return true;
    }

    private static Optional<LineDraft> named(List<Token> tokens, List<LineDraft> drafts) {
        List<String> words =
                tokens.stream().map(token -> HeadValues.stripped(token.text())).toList();
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - 3); at--) {
            LineDraft draft = drafts.get(at);
            boolean same = draft.text(ColumnKind.PART)
                            .map(Found::value)
                            .filter(words::contains)
                            .isPresent()
                    || draft.text(ColumnKind.BUYER_PART)
                            .map(Found::value)
                            .filter(words::contains)
                            .isPresent();
            if (same) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> count(List<Token> tokens, Numerals numerals) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Figure> figure = numerals.at(tokens, at)
                    .filter(found -> !found.percent() && found.value().signum() > 0);
            if (figure.isPresent()) {
                return figure.map(Figure::value);
            }
        }
        return Optional.empty();
    }

    /** Parts that are still to come and have no billed line of their own. */
    List<String> parts(List<LineDraft> drafts) {
        List<String> parts = new ArrayList<>(named);
        drafts.stream()
                .filter(draft -> !draft.isBilled() && draft.backordered().isPresent())
                .forEach(draft -> draft.text(ColumnKind.PART)
                        .or(() -> draft.text(ColumnKind.BUYER_PART))
                        .ifPresent(part -> parts.add(part.value())));
        return parts.stream().distinct().toList();
    }
}
