package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.SummaryPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SummaryPageTests {
    @Test
    void thePageSaysTheResultTheCountsAndEachFlagWithItsLink() {
        Document page = page(Nights.typical());
        assertThat(page.select("h1").text()).isEqualTo("46 shipped, 3 need you, 1 known");
        assertThat(page.text()).contains("50 handled: 46 shipped, 3 need you, 1 known exception.");
        assertThat(page.select("h2").eachText()).containsExactly("Need you (3)", "Known exceptions (1)");
        assertThat(page.select("li a").eachAttr("href"))
                .startsWith("https://desk.store.example/items/47")
                .hasSize(4);
    }

    @Test
    void whatCameFromOutsideIsTextAndNothingElse() {
        Document page = page(List.of(Nights.item(
                1,
                ItemOutcome.FLAGGED,
                new Reason(ReasonKind.UNKNOWN_SENDER, "PO-7369 <script>alert(1)</script> <img src=x>"))));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    static SummaryPage page() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new SummaryPage(engine);
    }

    private static Document page(List<RunItem> items) {
        return Jsoup.parse(page().of(Nights.composer().compose(Nights.night(items))));
    }
}
