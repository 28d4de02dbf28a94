package nightshift.documents;

import java.util.List;

/** A readable document: a PDF's pages, or a mail's own text as one page. */
public record Document(String name, List<Page> pages) {
    public Document {
        pages = List.copyOf(pages);
    }

    /** Whether it has pages, as against a mail's own text, which is one page numbered 0. */
    public boolean isPrinted() {
        return pages.stream().allMatch(page -> page.number() > 0);
    }

    public String text() {
        return String.join("\n", pages.stream().map(Page::text).toList());
    }
}
