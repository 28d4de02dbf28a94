package nightshift.documents;

import java.util.List;

/** A readable document: a PDF's pages, or a mail's own text as one page. */
public record Document(String name, List<Page> pages) {
    public Document {
        pages = List.copyOf(pages);
    }

    public String text() {
        return String.join("\n", pages.stream().map(Page::text).toList());
    }
}
