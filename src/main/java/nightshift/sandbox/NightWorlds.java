package nightshift.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.shopify.ShopifySandbox;
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
        return with(night, Optional.empty(), clock);
    }

    /** The night, and the week of forty invoices in the same mailbox. */
    static World andInvoices(Clock clock) {
        return with(Night.before(clock.instant()), Optional.of(Week.before(clock.instant())), clock);
    }

    private static World with(Night night, Optional<Week> week, Clock clock) {
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
        night.orders().forEach(shopify::add);
        night.orders().forEach(amazon::add);
        return new World(
                books,
                List.of(graph, shopify, amazon, quickbooks, new ModelSandbox(books).knows(night.documents())),
                night.expected(),
                week.map(Week::expected).orElse(ExpectedWeek.NONE));
    }
}
