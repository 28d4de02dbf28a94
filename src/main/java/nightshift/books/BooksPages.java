package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The answer to a query so far, page by page: as long as a page comes full there may be another. */
public record BooksPages(BooksQuery next, List<JsonNode> rows, boolean more) {
    public BooksPages {
        rows = List.copyOf(rows);
    }

    public static BooksPages begin(BooksQuery query) {
        return new BooksPages(query, List.of(), true);
    }

    public QuickBooksCall call() {
        return QuickBooksCall.asking(next);
    }

    /** QuickBooks leaves the array out where nothing is found. */
    public static BooksPages add(BooksPages sofar, QuickBooksAnswer answer) {
        return sofar.plus(answer);
    }

    private BooksPages plus(QuickBooksAnswer answer) {
        List<JsonNode> page = BooksJson.list(answer.json().path("QueryResponse").path(next.entity()));
        List<JsonNode> all = new ArrayList<>(rows);
        all.addAll(page);
        return new BooksPages(next.from(next.start() + page.size()), all, page.size() == next.most());
    }
}
