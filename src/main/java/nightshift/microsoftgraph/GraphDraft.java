package nightshift.microsoftgraph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is to say. In a reply, null values are left as Outlook proposes them and the content is put above the quoted
 * history.
 *
 * @param contentType html or text
 * @param key kept on the draft as an extended property, so that it can be found again ({@code findByKey})
 */
public record GraphDraft(
        @Nullable String subject,
        String contentType,
        String content,
        List<String> to,
        List<String> cc,
        List<String> categories,
        @Nullable String key) {
    public GraphDraft {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        categories = List.copyOf(categories);
        if (!contentType.equals("html") && !contentType.equals("text")) {
            throw new IllegalArgumentException("The content type of a draft is html or text, not " + contentType);
        }
    }

    /** The key of a reply that was made and not filled yet; filling it gives it its own. */
    public static String begun(String key) {
        return key + "#begun";
    }
}
