package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.operations.DeadLetter;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.suppliers.BadList;
import nightshift.sandbox.suppliers.SupplierLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Suppliers' lists, good and bad, as they lie somewhere or come by mail, and what a person may say about a refused one. */
class SupplierListsIT extends ReadCatalog {
    @Autowired
    private ReviewDesk acts;

    @ParameterizedTest
    @EnumSource(BadList.class)
    void refusesABadListAndFlagsItOnce(BadList bad) {
        List<Map<String, Object>> before = supplied();
        sandbox.world().the(SupplierLists.class).publish(SupplierLists.ACME, Optional.of(bad));
        processes.ask("refresh-catalog", "test");
        processes.ask("refresh-catalog", "test");
        assertThat(feeds.refused(ACME, "both").orElseThrow().reasons()).isNotEmpty();
        assertThat(supplied()).isEqualTo(before);
        assertThat(reviews.open()).hasSize(1);
        assertThat(reviews.open().get(0).reasons())
                .allMatch(reason -> reason.kind() == nightshift.core.ReasonKind.FEED_REJECTED)
                .anyMatch(reason -> reason.detail().contains("The list in force stays the one of"));
        sandbox.world().the(SupplierLists.class).publish(SupplierLists.ACME, Optional.empty());
        sandbox.world().the(SupplierLists.class).change(anyOfAcme(), Optional.of(77), Optional.empty());
        processes.ask("refresh-catalog", "test");
        assertThat(reviews.open()).isEmpty();
        assertThat(deadLetters.open()).extracting(DeadLetter::toString).isEmpty();
    }

    @Test
    void takesARefusedListOnceAndOnlyThatFileWhenAPersonSaysSo() {
        publish(BadList.ALL_OUT);
        processes.ask("refresh-catalog", "test");
        long flag = reviews.open().get(0).id();
        OfferedAct offered = acts.offered(new Target.OfReview(flag)).stream()
                .filter(act -> act.name().equals("take-list"))
                .findFirst()
                .orElseThrow();
        assertThat(offered.warnings())
                .anyMatch(sentence -> sentence.matches("Items with values of his now: \\d+. Rows in this list: \\d+."))
                .contains(
                        "Items that are not in it, which have no stock or cost any more and stay on sale as they are: 0.")
                .anyMatch(sentence -> sentence.matches("Items in stock now that are out by it: [1-9]\\d*."));

        assertThat(act(flag, "take-list", "")).isInstanceOf(ActOutcome.Invalid.class);
        assertThat(act(flag, "take-list", "he is closed until January")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(reviews.open()).isEmpty();
        assertThat(inStock()).as("nothing changes before the next run").isPositive();

        processes.ask("refresh-catalog", "test");
        assertThat(feeds.inForce(ACME, "both").orElseThrow().id())
                .isGreaterThan(feeds.refused(ACME, "both").orElseThrow().id());
        assertThat(inStock()).isZero();
        assertThat(reviews.open()).isEmpty();

        publish(BadList.FORTY_PERCENT);
        processes.ask("refresh-catalog", "test");
        assertThat(reviews.open()).as("another file is refused as ever").hasSize(1);
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void refusesAnotherFileThanTheOneAPersonLookedAt() {
        publish(BadList.ALL_OUT);
        processes.ask("refresh-catalog", "test");
        assertThat(act(reviews.open().get(0).id(), "take-list", "he is closed"))
                .isInstanceOf(ActOutcome.Finished.class);
        publish(BadList.FORTY_PERCENT);
        List<Map<String, Object>> before = supplied();
        processes.ask("refresh-catalog", "test");
        assertThat(supplied()).isEqualTo(before);
        assertThat(reviews.open()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = BadList.class,
            names = {
                "SWAPPED_COLUMNS",
                "COST_ZERO",
                "ANOTHER_CURRENCY",
                "DUPLICATE_SKUS",
                "WRONG_ENCODING",
                "NO_ROWS",
                "ERROR_PAGE"
            })
    void offersToTakeNoListWhoseValuesMayBeThoseOfSomethingElse(BadList bad) {
        publish(bad);
        processes.ask("refresh-catalog", "test");
        long flag = reviews.open().get(0).id();
        assertThat(acts.offered(new Target.OfReview(flag)))
                .extracting(OfferedAct::name)
                .doesNotContain("take-list");
        assertThat(act(flag, "take-list", "please")).isInstanceOf(ActOutcome.Impossible.class);
    }

    @Test
    void takesTheNewestListOfItsNameFromTheSuppliersMailsButNotFromAPretender() {
        mail(1, "supplier_other", "Acme price list.csv", "SKU,On Hand\n");
        mail(2, "suspicious", "Acme price list.csv", "SKU,On Hand,Net Price\nX,1,1.00\n");
        mail(3, "supplier_other", "something else.csv", "SKU,On Hand,Net Price\nX,1,1.00\n");
        processes.ask("refresh-catalog", "test");
        SupplierFeed refused = feeds.refused(ACME, "both").orElseThrow();
        assertThat(refused.name()).isEqualTo("Acme price list.csv");
        assertThat(refused.reasons()).singleElement().asString().contains("None of its first lines is a header");
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void offersAMailThatOnlyBringsAListToNobodyElse() {
        sandbox.world()
                .the(GraphSandbox.class)
                .deliver(SeedMail.toInbox(
                        "orders@northpoint.example",
                        "Acme lists",
                        "lists@acme-bin.example",
                        "Today",
                        "<p>Attached.</p>",
                        Instant.now().minusSeconds(60),
                        List.of(new SeedMail.File(
                                "Price list.csv",
                                "text/csv",
                                "SKU,On Hand\n".getBytes(StandardCharsets.UTF_8),
                                false))));
        processes.ask("poll-mail", "test");
        assertThat(jdbc.sql("select classification from mail where subject = 'Today'")
                        .query(String.class)
                        .single())
                .isEqualTo("supplier_list");
        assertThat(jdbc.sql(
                                "select count(*) from work w join mail m on w.subject = 'mail/' || m.id where m.subject = 'Today'")
                        .query(Integer.class)
                        .single())
                .isZero();
        processes.ask("refresh-catalog", "test");
        assertThat(feeds.refused(ACME, "both").orElseThrow().name()).isEqualTo("Price list.csv");
        assertThat(deadLetters.open()).isEmpty();
    }

    private ActOutcome act(long flag, String act, String note) {
        return (ActOutcome) java.util.Objects.requireNonNull(
                processes.ask("review-act", new ActRequest(new Target.OfReview(flag), act, "kim", note, Map.of())));
    }

    private void publish(BadList bad) {
        sandbox.world().the(SupplierLists.class).publish(SupplierLists.ACME, Optional.of(bad));
    }

    private int inStock() {
        return jdbc.sql("select count(*) from supplier_item where stock > 0 and supplier = :supplier")
                .param("supplier", ACME)
                .query(Integer.class)
                .single();
    }

    private void mail(int n, String kind, String file, String content) {
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, reply_to, subject, received_at, headers, body_html, backfill, state,"
                                + " classification, supplier, stored_at) values (:id, 'orders@northpoint.example', 'inbox', :graph, '[]', 'List',"
                                + " :at, '{}', '', false, 'classified', :kind, :supplier, :at)")
                .param("id", 9000 + n)
                .param("graph", "list" + n)
                .param("at", OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10 - n))
                .param("kind", kind)
                .param("supplier", ACME)
                .update();
        jdbc.sql("insert into attachment_content (sha256, content) values (:sha, :content)")
                .param("sha", "sha" + n)
                .param("content", content.getBytes(StandardCharsets.UTF_8))
                .update();
        jdbc.sql("insert into attachment (mail_id, position, name, content_type, size, inline, sha256) values"
                        + " (:mail, 0, :name, 'text/csv', 10, false, :sha)")
                .param("mail", 9000 + n)
                .param("name", file)
                .param("sha", "sha" + n)
                .update();
    }

    private String anyOfAcme() {
        return sandbox.world().catalog().items().stream()
                .filter(one -> one.vendor().equals(ACME) && one.scenario().isEmpty())
                .findFirst()
                .orElseThrow()
                .sku();
    }

    private List<Map<String, Object>> supplied() {
        return jdbc.sql("select * from supplier_item order by supplier, sku_key")
                .query()
                .listOfRows();
    }
}
