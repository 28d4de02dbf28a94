package nightshift.desk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.loading.PageDrawing;

/**
 * The document an item was read from.
 *
 * @param name the file's name, or {@code mail text}
 * @param pages those that can be shown; empty for a mail's text, a file that is no PDF, or one that was removed meanwhile
 * @param missing why there is nothing to show; empty when there is
 */
public record SourceDocument(String name, List<SheetPage> pages, Optional<String> missing) {
    public SourceDocument {
        pages = List.copyOf(pages);
    }

    /**
     * @param number from 1
     * @param marks the values that stand on it
     */
    public record SheetPage(int number, float width, float height, List<Mark> marks) {}

    static SourceDocument drawn(String name, List<PageDrawing.Size> sizes, List<Mark> marks) {
        List<SheetPage> pages = new ArrayList<>();
        for (int number = 1; number <= sizes.size(); number++) {
            int page = number;
            pages.add(new SheetPage(
                    number,
                    sizes.get(number - 1).width(),
                    sizes.get(number - 1).height(),
                    marks.stream().filter(mark -> mark.page() == page).toList()));
        }
        return new SourceDocument(
                name,
                pages,
                pages.isEmpty() ? Optional.of("\"" + name + "\" cannot be shown as a picture.") : Optional.empty());
    }

    static SourceDocument missing(String name, String why) {
        return new SourceDocument(name, List.of(), Optional.of(why));
    }
}
