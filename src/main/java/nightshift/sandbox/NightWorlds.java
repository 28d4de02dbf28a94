package nightshift.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.SandboxCatalog;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.keepa.KeepaSandbox;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.sandbox.suppliers.SupplierLists;
import nightshift.sandbox.support.Catalog;
import nightshift.sandbox.support.ExpectedDay;
import nightshift.sandbox.support.SupportDay;
import nightshift.sandbox.week.ExpectedWeek;
import nightshift.sandbox.week.Week;

/** Makes worlds in which the night of fifty confirmations lies before them. */
final class NightWorlds implements Supplier<World> {
    /** What the sandbox document of application.yaml has for the mail. */
    static final GraphCredentials GRAPH = new GraphCredentials("sandbox-tenant", "sandbox-client", "sandbox-secret");

    private final Clock clock;

    NightWorlds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public World get() {
        return with(Night.before(clock.instant()), clock);
    }

    static World with(Night night, Clock clock) {
        return with(night, Optional.empty(), Optional.empty(), SandboxCatalog.NONE, clock);
    }

    /** A world with all of this in it. */
    static World of(Clock clock, Contents contents) {
        Instant now = clock.instant();
        return of(clock, contents.night() ? Night.before(now) : Night.before(now, Set.of()), contents);
    }

    /** The same with this night in place of that of the contents. */
    static World of(Clock clock, Night night, Contents contents) {
        Instant now = clock.instant();
        return with(
                night,
                contents.invoices() ? Optional.of(Week.before(now)) : Optional.empty(),
                contents.support() ? Optional.of(SupportDay.before(now)) : Optional.empty(),
                contents.catalog() > 0 ? SandboxCatalog.of(contents.catalog(), now) : SandboxCatalog.NONE,
                clock);
    }

    private static World with(
            Night night, Optional<Week> week, Optional<SupportDay> day, SandboxCatalog items, Clock clock) {
        Books books = new Books();
        GraphSandbox graph = new GraphSandbox(books, clock, GRAPH);
        ShopifySandbox shopify = new ShopifySandbox(books, clock);
        AmazonSandbox amazon = new AmazonSandbox(books, clock);
        QuickBooksSandbox quickbooks = new QuickBooksSandbox(books, clock);
        graph.addMailbox(Northpoint.ORDERS);
        graph.addMailbox(Northpoint.SUPPORT);
        night.mails().forEach(graph::deliver);
        week.ifPresent(invoices -> {
            invoices.mails().forEach(graph::deliver);
            quickbooks.with(invoices::enter);
        });
        day.ifPresent(support -> {
            support.mails().forEach(graph::deliver);
            support.orders().forEach(shopify::add);
            support.orders().forEach(amazon::add);
        });
        Catalog.products().forEach(shopify::add);
        items.products().forEach(shopify::add);
        items.listings().forEach(amazon::add);
        KeepaSandbox keepa = new KeepaSandbox(books, clock);
        items.markets().forEach(keepa::put);
        SupplierLists lists = new SupplierLists(books, clock);
        items.lists(Catalog.products()).forEach(list -> list.rows().forEach(row -> lists.put(list.supplier(), row)));
        night.orders().forEach(shopify::add);
        night.orders().forEach(amazon::add);
        items.orders(clock.instant()).forEach(order -> {
            shopify.add(order);
            amazon.add(order);
        });
        return new World(
                books,
                List.of(
                        graph,
                        shopify,
                        amazon,
                        quickbooks,
                        keepa,
                        lists,
                        new ModelSandbox(books).knows(night.documents())),
                night.expected(),
                week.map(Week::expected).orElse(ExpectedWeek.NONE),
                day.map(SupportDay::expected).orElse(ExpectedDay.NONE),
                items);
    }
}
