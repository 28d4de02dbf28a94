package nightshift.catalog;

import nightshift.core.Mode;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.ReceivedFiles;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.Modes;
import nightshift.operations.Reviews;
import nightshift.operations.WorkQueue;
import nightshift.operations.reviews.Verdicts;
import nightshift.remote.Downloads;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.springframework.stereotype.Component;

/** Suppliers' lists are taken in, from where each lies and from their mails; one that cannot be right becomes a flag. */
@Component
public class SupplierListRoutes extends RouteBuilder {
    private static final int AT_ONCE = 2;

    @Override
    public void configure() {
        getContext().getExecutorServiceManager().registerThreadPoolProfile(new ThreadPoolProfileBuilder("lists")
            .poolSize(AT_ONCE).maxPoolSize(AT_ONCE).build());

        from("direct:take-in-lists").routeId("take-in-lists").routeConfigurationId("item")
            .routeDescription("Step of refreshing the catalog: every list of every supplier, each on its own")
            .multicast(new EachOnItsOwn()).id("take-in-and-flag")
                .to("direct:take-in-each-list").id("take-in-all-lists")
                .to("direct:flag-refused-lists").id("flag-lists-that-were-refused")
            .end();

        from("direct:take-in-each-list").routeId("take-in-each-list").routeConfigurationId("item")
            .routeDescription("Two suppliers at a time")
            .bean(SupplierLists.class, "bySupplier").id("all-lists")
            .split(body()).parallelProcessing().executorService("lists").id("each-supplier-with-lists")
                .to("direct:take-in-lists-of-supplier").id("take-in-lists-of-one-supplier")
            .end();

        from("direct:take-in-lists-of-supplier").routeId("take-in-lists-of-supplier").routeConfigurationId("item")
            .routeDescription("Body: the lists of one supplier, one after the other")
            .split(body()).id("each-list")
                .multicast(new EachOnItsOwn()).id("ways-a-list-comes")
                    .to("direct:take-list-from-feed").id("list-from-its-place")
                    .to("direct:take-list-from-mail").id("list-from-mail")
                .end()
            .end();

        from("direct:take-list-from-feed").routeId("take-list-from-feed").routeConfigurationId("item")
            .routeDescription("Body: SupplierList. What its endpoint has now")
            .filter(simple("${body.feed.isPresent}")).id("does-the-list-have-a-place")
                .setVariable("supplierList", body()).id("keep-list-to-fetch")
                .toD("direct:fetch-list-${body.key}").id("fetch-list")
                .filter(body().isInstanceOf(OfferedList.class)).id("is-a-list-there")
                    .to("direct:offer-list").id("offer-fetched-list")
                .end()
            .end();

        from("direct:take-list-from-mail").routeId("take-list-from-mail").routeConfigurationId("item")
            .routeDescription("Body: SupplierList. The newest file of its name that the supplier sent by mail")
            .filter(simple("${body.comesByMail}")).id("does-the-list-come-by-mail")
                .setVariable("supplierList", body()).id("keep-list-to-look-for")
                .bean(ListFiles.class, "since(${body})").id("how-old-a-mail-may-be")
                .bean(ReceivedFiles.class, "of(${variable.supplierList.supplier.name}, ${body})").id("files-of-the-supplier")
                .bean(ListFiles.class, "newest(${variable.supplierList}, ${body})").id("newest-list-by-mail")
                .filter(simple("${body.isPresent}")).id("did-a-list-come-by-mail")
                    .setVariable("receivedFile", simple("${body.get}")).id("keep-file-of-mail")
                    .bean(Attachments.class, "stored(${variable.receivedFile.sha256})").id("load-list-of-mail")
                    .bean(ListFiles.class, "attached(${variable.supplierList}, ${variable.receivedFile}, ${body})").id("list-of-mail")
                    .to("direct:offer-list").id("offer-list-of-mail")
                .end()
            .end();

        from("direct:offer-list").routeId("offer-list").routeConfigurationId("adapter")
            .routeDescription("Body: OfferedList. It is put in force whole, or refused with everything as it was")
            .setVariable("offeredList", body()).id("keep-offered-list")
            .doTry().id("try-list")
                .setVariable("refusedBefore", method(SupplierFeeds.class, "refusedLast(${body})")).id("what-was-refused-before")
                .setVariable("verdictOnList", method(Verdicts.class, "last(INVENTORY, ${variable.refusedBefore})")).id("what-a-person-said-of-it")
                .setVariable("takenList", method(ListFlagActs.class, "taken(${variable.refusedBefore}, ${variable.verdictOnList})")).id("is-it-to-be-used-as-it-is")
                .bean(ListIntake.class, "take(${body}, ${variable.takenList})").id("judge-list-and-put-it-in-force")
            .doFinally()
                .bean(Downloads.class, "remove(${variable.offeredList.file})").id("remove-our-copy-of-the-list")
            .end()
            .filter(simple("${body.isPresent}")).id("is-there-anything-new")
                .setBody(simple("${body.get}")).id("what-became-of-the-list")
                .log("List of ${body.feed.supplier}, ${body.feed.purpose}: ${body.feed.rows} rows, ${body.inWords}").id("tell-what-became-of-the-list")
                .filter(simple("${body.feed.accepted}")).id("is-the-list-in-force")
                    .bean(SupplierFeeds.class, "overtakenBy(${body.feed}, ${body.before})").id("lists-that-were-refused-before")
                    .split(body()).id("each-overtaken-list")
                        .bean(Reviews.class, "settle(INVENTORY, ${body.subject}, 'A later list of the supplier is in force')").id("close-flag-of-overtaken-list")
                    .end()
                .end()
            .end();

        from("direct:flag-refused-lists").routeId("flag-refused-lists").routeConfigurationId("item")
            .routeDescription("Each list that was refused and not overtaken has one flag")
            .bean(SupplierFeeds.class, "stillRefused").id("lists-still-refused")
            .split(body()).id("each-refused-list")
                .to("direct:flag-refused-list").id("flag-one-list")
            .end();

        from("direct:flag-refused-list").routeId("flag-refused-list").routeConfigurationId("item")
            .routeDescription("Body: SupplierFeed. Work of its own, done at once; nothing where it was flagged before")
            .setVariable("refusedList", body()).id("keep-refused-list")
            .filter(method(Modes.class, "effective(INVENTORY, ${body.supplierName})").isNotEqualTo(Mode.OFF)).id("unless-the-supplier-is-off")
            .bean(WorkQueue.class, "begin(INVENTORY, ${body.subject}, ${variable.refusedList.supplierName})").id("begin-work-of-refused-list")
            .filter(simple("${body.isPresent}")).id("was-it-not-flagged-before")
                .setBody(simple("${body.get}")).id("work-of-refused-list")
                .to("direct:list-work").id("decide-refused-list")
                .bean(WorkQueue.class, "close(${variable.work})").id("close-work-of-refused-list")
            .end()
            .end();

        from("direct:list-work").routeId("list-work").routeConfigurationId("adapter")
            .routeDescription("Body: the work of a refused list. A person is told why, what stays in force and how old that is")
            .setVariable("work", body()).id("remember-work-of-list")
            .bean(SupplierFeeds.class, "of(${body.subject})").id("read-refused-list")
            .setVariable("refusedList", body()).id("keep-list-of-work")
            .bean(SupplierFeeds.class, "inForce(${body.supplier}, ${body.purpose})").id("list-that-stays-in-force")
            .bean(RefusedLists.class, "decided(${variable.work}, ${variable.refusedList}, ${body})").id("why-the-list-is-not-used")
            .to("direct:commit-decision").id("flag-list");

        from("direct:list-review-act").routeId("list-review-act").routeConfigurationId("adapter")
            .routeDescription("ActTask to ActPlan: a person has a refused list used as it is. Nothing is written here; the next run looks how its flag was closed")
            .setVariable("listActTask", body()).id("keep-act-on-list")
            .bean(SupplierFeeds.class, "latestAs(${body.item.work.subject})").id("what-came-last-of-such-lists")
            .bean(ListFlagActs.class, "plan(${variable.listActTask}, ${body})").id("plan-act-on-list");
    }
}
