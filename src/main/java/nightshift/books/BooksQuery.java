package nightshift.books;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.BadValue;

/**
 * A statement of QuickBooks' query language (quickbooks-online 5): one entity, conditions joined by AND, a page of the answer.
 * Values are quoted here and nowhere else.
 *
 * @param start of the page, from 1
 */
public record BooksQuery(String entity, List<String> conditions, String order, int start, int most) {
    /** QuickBooks gives no more at once. */
    static final int LARGEST_PAGE = 1000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    public BooksQuery {
        conditions = List.copyOf(conditions);
    }

    public static BooksQuery of(String entity) {
        return new BooksQuery(entity, List.of(), "", 1, LARGEST_PAGE);
    }

    public BooksQuery where(String field, String operator, String value) {
        return and(field + " " + operator + " " + quoted(value));
    }

    public BooksQuery whereIn(String field, Collection<String> values) {
        return and(field + values.stream().map(BooksQuery::quoted).collect(Collectors.joining(", ", " IN (", ")")));
    }

    public BooksQuery between(String field, LocalDate first, LocalDate last) {
        return where(field, ">=", first.toString()).where(field, "<=", last.toString());
    }

    public BooksQuery changedSince(Instant since) {
        return where("MetaData.LastUpdatedTime", ">=", time(since));
    }

    /** Those that were made inactive too: QuickBooks leaves them out unless asked. */
    public BooksQuery withInactive() {
        return and("Active IN (true, false)");
    }

    public BooksQuery from(int position) {
        return new BooksQuery(entity, conditions, order, position, most);
    }

    public BooksQuery orderedBy(String field) {
        return new BooksQuery(entity, conditions, field, start, most);
    }

    public BooksQuery atMost(int rows) {
        return new BooksQuery(entity, conditions, order, start, rows);
    }

    public String statement() {
        return "SELECT * FROM " + entity
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + (order.isEmpty() ? "" : " ORDERBY " + order)
                + " STARTPOSITION " + start + " MAXRESULTS " + most;
    }

    static String time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).format(TIME);
    }

    private BooksQuery and(String condition) {
        List<String> all = new ArrayList<>(conditions);
        all.add(condition);
        return new BooksQuery(entity, all, order, start, most);
    }

    /** The backslash first, else it would escape the quote's own. */
    private static String quoted(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new BadValue("A value with control characters in it cannot be asked of QuickBooks");
        }
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
