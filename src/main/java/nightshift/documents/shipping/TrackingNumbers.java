package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.CarrierMatch;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.carriers.Verdict;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/**
 * Finds tracking numbers in the words of a value. A number printed in groups ({@code 1Z 999 AA1 01 ...}) or broken over two
 * lines is put together only when the whole passes a check digit and the part alone is no number.
 */
final class TrackingNumbers {
    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern AROUND = Pattern.compile("^[#(\\[]+|[)\\].:]+$");
    private static final Pattern SEPARATOR = Pattern.compile("[,;/&|]");
    private static final Pattern GROUP = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]+|[A-Z]{1,4}");

    /** In a longer run of short words than one number can have, a number has no more groups than printers make. */
    private static final int MOST_GROUPS = 12;

    private final Carriers carriers;

    TrackingNumbers(Carriers carriers) {
        this.carriers = carriers;
    }

    /** Numbers in these cells, that stand below each other. Cells after the first count only as far as they prove to be numbers. */
    List<Found<TrackingNumber>> read(List<Cell> cells, Optional<Carrier> carrier) {
        List<Found<TrackingNumber>> numbers = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            List<Found<TrackingNumber>> own = within(cells.get(at), carrier);
            boolean last = at + 1 == cells.size();
            Optional<Found<TrackingNumber>> broken =
                    last ? Optional.empty() : joined(cells.get(at), cells.get(at + 1), own, carrier);
            if (broken.isPresent()) {
                numbers.add(broken.get());
                at++;
            } else if (at == 0) {
                numbers.addAll(own);
            } else if (!own.isEmpty() && own.stream().allMatch(number -> proven(number.value(), carrier))) {
                numbers.addAll(own);
            } else {
                break;
            }
        }
        return numbers;
    }

    /** Numbers that can be told from any other number on a page without a label. */
    List<Found<TrackingNumber>> distinctive(Cell cell) {
        return within(cell, Optional.empty()).stream()
                .filter(number -> isDistinctive(number.value()))
                .toList();
    }

    boolean isDistinctive(TrackingNumber number) {
        return carriers.recognize(number).stream().anyMatch(match -> match.distinctive());
    }

    private Optional<Found<TrackingNumber>> joined(
            Cell upper, Cell lower, List<Found<TrackingNumber>> own, Optional<Carrier> carrier) {
        if (Label.starts(lower) || own.stream().anyMatch(number -> proven(number.value(), carrier))) {
            return Optional.empty();
        }
        boolean complete = own.stream().anyMatch(number -> looksComplete(number.value(), carrier));
        return complete
                ? number(upper.and(lower).tokens()).filter(both -> onlyTogether(both, lower, carrier))
                : spanning(upper, lower, carrier);
    }

    /** A number in groups may have the length of another carrier's number at the end of its first line. */
    private boolean onlyTogether(Found<TrackingNumber> both, Cell lower, Optional<Carrier> carrier) {
        boolean rest = within(lower, carrier).stream().noneMatch(number -> looksComplete(number.value(), carrier));
        return rest && isDistinctive(both.value());
    }

    private Optional<Found<TrackingNumber>> spanning(Cell upper, Cell lower, Optional<Carrier> carrier) {
        List<Found<TrackingNumber>> both = within(upper.and(lower), carrier);
        return both.size() == 1 && proven(both.get(0).value(), carrier) && spans(both.get(0), lower)
                ? Optional.of(both.get(0))
                : Optional.empty();
    }

    private static boolean spans(Found<TrackingNumber> number, Cell lower) {
        return number.evidence()
                        .words()
                        .replaceAll("[^A-Za-z0-9]", "")
                        .endsWith(lower.tokens().get(0).text().replaceAll("[^A-Za-z0-9]", ""))
                || lower.tokens().size() > 1;
    }

    private List<Found<TrackingNumber>> within(Cell cell, Optional<Carrier> carrier) {
        if (digits(cell.tokens()) < FEWEST_DIGITS) {
            return List.of(); // most of a page is words
        }
        List<Found<TrackingNumber>> numbers = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : parts(cell)) {
            if (token.text().isEmpty() || !isGroup(token.text())) {
                numbers.addAll(cover(run, carrier));
                run = new ArrayList<>();
            } else {
                run.add(token);
            }
        }
        numbers.addAll(cover(run, carrier));
        return numbers;
    }

    /** The words, parted at separators; an empty part stands for a separator. */
    private static List<Token> parts(Cell cell) {
        List<Token> parts = new ArrayList<>();
        for (Token token : cell.tokens()) {
            String[] pieces = SEPARATOR.split(AROUND.matcher(token.text()).replaceAll(""), -1);
            for (int at = 0; at < pieces.length; at++) {
                if (at > 0) {
                    parts.add(new Token("", token.word(), token.page()));
                }
                if (!pieces[at].isEmpty()) {
                    parts.add(new Token(pieces[at], token.word(), token.page()));
                }
            }
        }
        return parts;
    }

    private static boolean isGroup(String text) {
        return GROUP.matcher(text).matches();
    }

    private List<Found<TrackingNumber>> cover(List<Token> run, Optional<Carrier> carrier) {
        if (digits(run) < FEWEST_DIGITS) {
            return List.of();
        }
        List<Found<TrackingNumber>> numbers = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int at = 0;
        while (at < run.size()) {
            int end = endOfNumber(run, at, carrier);
            if (end > at) {
                unproven(open).ifPresent(numbers::add);
                open = new ArrayList<>();
                number(run.subList(at, end)).ifPresent(numbers::add);
                at = end;
            } else {
                open.add(run.get(at++));
            }
        }
        unproven(open).ifPresent(numbers::add);
        return numbers;
    }

    /** Where the number that begins here ends; the start itself when none begins here. */
    private int endOfNumber(List<Token> run, int start, Optional<Carrier> carrier) {
        TimeLimit.checkpoint();
        Optional<Found<TrackingNumber>> alone = number(run.subList(start, start + 1));
        if (alone.filter(it -> looksComplete(it.value(), carrier)).isPresent()) {
            return start + 1;
        }
        for (int end = longestEnd(run, start); end > start; end--) {
            Optional<Found<TrackingNumber>> whole = number(run.subList(start, end));
            if (whole.isPresent()
                    && proven(whole.get().value(), carrier)
                    && (end == start + 1 || !byChance(whole.get().value(), run.get(end - 1)))) {
                return end;
            }
        }
        return start;
    }

    private static int longestEnd(List<Token> run, int start) {
        int end = start;
        int letters = 0;
        int most = run.size() <= LONGEST ? LONGEST : MOST_GROUPS;
        while (end < run.size()
                && end - start < most
                && letters + run.get(end).text().length() <= LONGEST) {
            letters += run.get(end++).text().length();
        }
        return end;
    }

    /** One digit in ten passes a check digit by chance: a short rest counts only with a number that shows what it is. */
    private boolean byChance(TrackingNumber whole, Token rest) {
        return rest.text().length() < 3 && !isDistinctive(whole);
    }

    /** What is left over is one number as printed, if it can be one at all. */
    private static Optional<Found<TrackingNumber>> unproven(List<Token> tokens) {
        List<Token> rest = new ArrayList<>(tokens);
        rest.removeIf(token -> token.text().matches("[A-Za-z]+"));
        boolean groups = rest.stream().allMatch(token -> token.text().length() <= 8);
        if (rest.size() > 1 && !groups) {
            rest.removeIf(token -> digits(token) < FEWEST_DIGITS);
            rest = rest.isEmpty() ? rest : rest.subList(0, 1);
        }
        return number(rest);
    }

    private static Optional<Found<TrackingNumber>> number(List<Token> tokens) {
        if (digits(tokens) < FEWEST_DIGITS) {
            return Optional.empty();
        }
        String joined = tokens.stream().map(Token::text).collect(Collectors.joining());
        try {
            return Optional.of(new Found<>(new TrackingNumber(joined), Cell.evidence(tokens)));
        } catch (BadValue tooLong) {
            return Optional.empty();
        }
    }

    private static long digits(List<Token> tokens) {
        long digits = 0;
        for (Token token : tokens) {
            digits += digits(token);
        }
        return digits;
    }

    private static long digits(Token token) {
        return token.text()
                .chars()
                .filter(letter -> letter >= '0' && letter <= '9')
                .count();
    }

    private boolean proven(TrackingNumber number, Optional<Carrier> carrier) {
        List<CarrierMatch> matches = carriers.recognize(number);
        return matches.stream().anyMatch(CarrierMatch::distinctive)
                || matches.stream()
                        .filter(match -> carrier.isEmpty() || carrier.get().equals(match.carrier()))
                        .anyMatch(CarrierMatch::checked);
    }

    /** Has the length and letters of a whole number, right or wrong: nothing may be added to it. */
    private boolean looksComplete(TrackingNumber number, Optional<Carrier> carrier) {
        if (proven(number, carrier)) {
            return true;
        }
        return carrier.map(it -> !(carriers.verify(it, number) instanceof Verdict.WrongShape))
                .orElseGet(() -> number.value().matches("\\d{12}|\\d{15}|\\d{20}|\\d{22}|1Z\\w{16}"));
    }
}
