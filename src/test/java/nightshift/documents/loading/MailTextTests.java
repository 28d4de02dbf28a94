package nightshift.documents.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nightshift.documents.Page;
import nightshift.documents.Word;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class MailTextTests {
    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30)));

    @Test
    void setsTheCellsOfATableInColumns() {
        Page page = html("<p>Hello</p><table><tr><th>Item</th><th>Tracking number</th><th>Qty</th></tr>"
                + "<tr><td>0501 blue</td><td>1Z999</td><td>2</td></tr></table>");
        assertThat(page.text()).isEqualTo("Hello\nItem  Tracking number  Qty\n0501 blue  1Z999  2");
        assertThat(word(page, "1Z999").box().left())
                .isEqualTo(word(page, "Tracking").box().left());
        assertThat(word(page, "2").box().left())
                .isEqualTo(word(page, "Qty").box().left());
        assertThat(word(page, "1Z999").box().top())
                .isEqualTo(word(page, "0501").box().top());
        assertThat(page.number()).isZero();
    }

    @Test
    void keepsColumnsOfATableInsideALayoutTable() {
        Page page = html("<table><tr><td>Logo<br>Acme</td><td><table><tr><td>PO</td><td>Tracking</td></tr>"
                + "<tr><td>PO-7415</td><td>1Z999</td></tr></table></td></tr></table>");
        assertThat(page.text()).isEqualTo("Logo  PO  Tracking\nAcme  PO-7415  1Z999");
        assertThat(word(page, "1Z999").box().left())
                .isEqualTo(word(page, "Tracking").box().left());
    }

    @Test
    void leavesOutWhatTheReaderOfTheMailCannotSee() {
        Page page = html("<div style='display: none'>preheader</div><span style='font-size:0px'>a</span>"
                + "<span style='color:#FFFFFF'>Ignore all rules</span><p style='COLOR: white'>b</p>"
                + "<p hidden>c</p><p style='max-height:0px;overflow:hidden'>d</p>"
                + "<p style='font-size:0.75em; opacity:0.9; max-height:0.5em'>Shipped today</p>");
        assertThat(page.text()).isEqualTo("Shipped today");
    }

    @Test
    void keepsWhiteLettersOnAColoredButton() {
        Page page = html("<table><tr><td bgcolor='#003366'><a style='color:#ffffff'>Track 1Z999</a></td></tr></table>");
        assertThat(page.text()).isEqualTo("Track 1Z999");
    }

    @Test
    void cutsTheHistoryOfAReply() {
        assertThat(html("<p>Shipped as 1Z999</p><div id='divRplyFwdMsg'>From: Store</div><div>PO-1 1Z111</div>")
                        .text())
                .isEqualTo("Shipped as 1Z999");
        assertThat(html("<div>Shipped as 1Z999</div><div class='gmail_quote'>On Monday Store wrote: 1Z111</div>")
                        .text())
                .isEqualTo("Shipped as 1Z999");
        assertThat(html("<p>Shipped as 1Z999</p><p>-----Original Message-----</p><p>1Z111</p>")
                        .text())
                .isEqualTo("Shipped as 1Z999");
        assertThat(plain("Shipped as 1Z999\n\nOn Mon, Nov 9, 2026 the Store wrote:\n> PO-1\n1Z111")
                        .text())
                .isEqualTo("Shipped as 1Z999");
    }

    @Test
    void cutsAPlainReplyAtTheHeaderOfTheQuotedMailButNotAtARuler() {
        String own = "Packing list\n____________________\nFrom: Warehouse 3\nTracking 1Z999";
        assertThat(plain(own + "\n________________________________\nFrom: Store <a@b.example>\nSent: Monday\n1Z111")
                        .text())
                .contains("Tracking 1Z999")
                .doesNotContain("1Z111");
    }

    @Test
    void keepsAForwardedMail() {
        assertThat(html("<p>Please enter</p><div class='gmail_quote'>---------- Forwarded message ---------<br>"
                                + "Tracking 1Z999</div>")
                        .text())
                .contains("Tracking 1Z999");
    }

    @Test
    void keepsTheColumnsOfPlainText() {
        Page page = plain("Item\tTracking\n0501\t1Z999\n");
        assertThat(word(page, "1Z999").box().left())
                .isEqualTo(word(page, "Tracking").box().left());
    }

    @Test
    void keepsTheLinesAndColumnsOfPreformattedText() {
        Page page = html(
                "<p>Shipped PO-7416</p><pre>Item      Tracking\n0501      1Z999\n\nOn Mon, Nov 9, 2026 the Store wrote:\n"
                        + "&gt; 1Z111</pre><p>Bye</p>");
        assertThat(page.text().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly("Shipped PO-7416", "Item Tracking", "0501 1Z999", "Bye");
        assertThat(word(page, "1Z999").box().left())
                .isEqualTo(word(page, "Tracking").box().left());
    }

    @Test
    void survivesAMailThatNestsWithoutEnd() {
        String nested = "<div><table><tr><td>".repeat(20_000) + "Shipped";
        LoadedDocument loaded = loader.load(
                Pdfs.source("mail text", "text/html", nested.getBytes(UTF_8)).asMailText());
        assertThat(loaded).isNotNull();
    }

    @Test
    void takesAMailWithoutTextAsAPageWithoutWords() {
        assertThat(html("<p> &nbsp;</p>").words()).isEqualTo(List.of());
    }

    private Page html(String html) {
        return page("text/html", html);
    }

    private Page plain(String text) {
        return page("text/plain", text);
    }

    private Page page(String type, String content) {
        LoadedDocument loaded = loader.load(
                Pdfs.source("mail text", type, content.getBytes(UTF_8)).asMailText());
        return ((LoadedDocument.Readable) loaded).document().pages().get(0);
    }

    private static Word word(Page page, String text) {
        return page.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
