package nightshift.documents.loading;

import java.util.List;
import nightshift.documents.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A mail's HTML as a page: what a reader of the mail sees, without hidden text and without the quoted history of a reply. */
final class HtmlText {
    private HtmlText() {}

    static Page page(String html) {
        Element body = Jsoup.parse(html).body();
        VisibleText.keepOnly(body);
        QuotedHistory.cut(body);
        return TextPage.of(List.of(new HtmlLayout().block(body)));
    }
}
