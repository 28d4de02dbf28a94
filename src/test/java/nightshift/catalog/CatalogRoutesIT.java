package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.WholeApplication;
import nightshift.core.Sku;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetters;
import nightshift.operations.Reviews;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.catalog.CatalogItem;
import nightshift.sandbox.catalog.SandboxCatalog;
import nightshift.sandbox.catalog.Scenario;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.suppliers.BadList;
import nightshift.sandbox.suppliers.SupplierLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalog as it is read from the simulated shop, Amazon and two suppliers. */
class CatalogRoutesIT extends WholeApplication {
    private static final String ACME = "Acme Bin Co";

    @Autowired
    private Catalog catalog;

    @Autowired
    private SupplierFeeds feeds;

    @Autowired
    private StockHistory stocks;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewDesk acts;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void smallCatalog() {
        forgetEverything();
        sandbox.resetToCatalog(300);
        shopify().plan(2000);
        processes.ask("refresh-catalog", "test");
    }

    @Test
    void readsAllItemsAsShopAmazonAndSuppliersHaveThem() {
        assertThat(deadLetters.open()).isEmpty();
        SandboxCatalog world = sandbox.world().catalog();
        for (CatalogItem item : world.items()) {
            CatalogEntry entry = catalog.find(new Sku(item.sku())).orElseThrow();
            if (item.scenario().equals(Optional.of(Scenario.TWO_VARIANTS_ONE_SKU))) {
                assertThat(entry.troubles()).contains(Troubles.TWO_VARIANTS.strip());
                continue;
            }
            ShopListing shop = entry.shop().orElseThrow();
            assertThat(shop.price().amount()).isEqualByComparingTo(item.price());
            assertThat(shop.available()).isEqualTo(item.available());
            assertThat(shop.counted()).isEqualTo(item.tracked());
            assertThat(shop.status()).isEqualTo(item.status());
            assertThat(entry.brand()).isEqualTo(item.vendor());
            assertThat(entry.category()).isEqualTo(item.category());
            assertThat(entry.troubles()).isEmpty();
            item.listing().ifPresent(listing -> {
                AmazonListing amazon = entry.amazon().orElseThrow();
                assertThat(amazon.asin()).isEqualTo(listing.asin());
                assertThat(amazon.sellerSku()).isEqualTo(listing.sellerSku());
            });
            assertThat(entry.amazon().isPresent()).isEqualTo(item.listing().isPresent());
        }
        assertThat(feeds.newest()).hasSize(2).allMatch(SupplierFeed::accepted);
        assertThat(jdbc.sql("select count(*) from supplier_item where cost is not null")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(250);
        assertThat(reviews.open()).isEmpty();
    }

    @Test
    void tellsAnItemsSupplierAndItsHistory() {
        CatalogItem item = sandbox.world().catalog().items().stream()
                .filter(one -> one.vendor().equals(ACME) && one.scenario().isEmpty())
                .findFirst()
                .orElseThrow();
        CatalogEntry entry = catalog.find(new Sku(item.sku())).orElseThrow();
        assertThat(entry.supplier()).contains(ACME);
        int stock = entry.fromItsSupplier().orElseThrow().stock().orElseThrow();
        sandbox.world().the(SupplierLists.class).change(item.sku(), Optional.of(stock + 3), Optional.empty());
        processes.ask("refresh-catalog", "test");
        assertThat(stocks.of(new Sku(item.sku()), Instant.EPOCH))
                .filteredOn(point -> point.series().equals("supplier/" + ACME))
                .extracting(StockPoint::quantity)
                .containsExactly(Optional.of(stock), Optional.of(stock + 3));
    }

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
                .contains("Items that are not in it, and have no stock or cost any more: 0.")
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

    @Test
    void findsAQuestionWhoseAnswerWasLostInsteadOfAskingTwice() {
        int asked = questions();
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("bulkOperationRunQuery"),
                        1,
                        new Fault.ResetAfter());
        jdbc.sql("update catalog_item set shop_price = 1").update();
        processes.ask("refresh-catalog", "test");
        assertThat(questions()).isEqualTo(asked + 1);
        assertThat(deadLetters.open()).isEmpty();
        assertThat(jdbc.sql("select count(*) from catalog_item where shop_price = 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void fetchesAnAnswerOnceMoreThatBrokeOff() {
        sandbox.faults().add("/shopify", request -> request.path().contains("bulk-results"), 1, new Fault.CutAnswer());
        jdbc.sql("update catalog_item set shop_price = 1").update();
        processes.ask("refresh-catalog", "test");
        assertThat(jdbc.sql("select count(*) from catalog_item where shop_price = 1")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhereShopAndAmazonCannotAnswerAndAsksAfreshLater() {
        shopify().failNextBulk();
        List<Map<String, Object>> before =
                jdbc.sql("select * from catalog_item order by sku_key").query().listOfRows();
        processes.ask("refresh-catalog", "test");
        assertThat(deadLetters.open()).singleElement().satisfies(letter -> assertThat(letter.cause())
                .contains("Shopify could not list the items"));
        assertThat(jdbc.sql(
                                "select sku_key, shop_price, shop_available, shop_read_at from catalog_item order by sku_key")
                        .query()
                        .listOfRows())
                .isEqualTo(before.stream()
                        .map(row -> {
                            Map<String, Object> some = new java.util.LinkedHashMap<>();
                            List.of("sku_key", "shop_price", "shop_available", "shop_read_at")
                                    .forEach(name -> some.put(name, row.get(name)));
                            return some;
                        })
                        .toList());
        Instant read = readAt();
        processes.ask("refresh-catalog", "test");
        assertThat(readAt()).isAfter(read);
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

    private Instant readAt() {
        return jdbc.sql("select read_at from catalog_read where source = 'shopify'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private int questions() {
        return sandbox.world().books().calls().entrySet().stream()
                .filter(call -> call.getKey().contains("RunItemsQuery"))
                .mapToInt(Map.Entry::getValue)
                .sum();
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
