package nightshift.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nightshift.core.PoNumber;
import nightshift.core.RemoteFailure;
import nightshift.remote.SystemCheck;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.quickbooks.Behavior;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens, failures, queries and copies. */
class QuickBooksCallRoutesTests {
    private QuickBooksWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new QuickBooksWorld();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private List<?> query(BooksQuery query) throws Exception {
        return world.ask("direct:quickbooks-query", query, List.class);
    }

    @Test
    void replacesATokenThatIsRefusedAndKeepsTheRotatedOneForTheNextProcess() throws Exception {
        world.quickbooks.behaving(Behavior::rotateTokensEachTime);
        query(BooksQuery.of("Vendor"));
        world.quickbooks.behaving(Behavior::expireTokens);
        query(BooksQuery.of("Vendor"));
        assertThat(world.calls("token")).isEqualTo(2);
        world.clock.forward(Duration.ofHours(2));
        assertThat(world.tokens().current()).isNotEmpty();
        assertThat(world.calls("token")).isEqualTo(3);
    }

    @Test
    void letsOneOfSeveralProcessesAskForNewTokens() {
        world.quickbooks.behaving(Behavior::rotateTokensEachTime);
        List<QuickBooksTokens> processes =
                IntStream.range(0, 4).mapToObj(i -> world.tokens()).toList();
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        List<Thread> threads = processes.stream()
                .map(process -> new Thread(() -> tokens.add(process.current())))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(tokens).hasSize(1);
        assertThat(world.calls("token")).isEqualTo(1);
    }

    @Test
    void saysWhatToDoWhenTheConnectionIsGone() {
        world.quickbooks.behaving(behavior -> behavior.reconnect("RT1-new"));
        assertThat(catchThrowable(() -> query(BooksQuery.of("Vendor"))))
                .hasMessageContaining("connect the company again")
                .hasMessageContaining("nightshift.quickbooks.refresh-token");
    }

    @Test
    void findsNothingWrongWithACompanyInTheUnitedStates() throws Exception {
        assertThat(checks()).allMatch(SystemCheck::reached).singleElement().satisfies(check -> assertThat(
                        check.sentence())
                .contains("reached company \"Northpoint Storage Supply\""));
    }

    @Test
    void saysWhatOfACompanyDoesNotFit() throws Exception {
        world.quickbooks.with(people -> people.country("CA"));
        world.quickbooks.with(people -> people.closeBooks(LocalDate.of(2026, 10, 31)));
        assertThat(checks())
                .filteredOn(check -> !check.reached())
                .singleElement()
                .satisfies(
                        check -> assertThat(check.sentence()).contains("a company in CA", "nightshift.invoices.mode"));
        assertThat(checks())
                .extracting(SystemCheck::sentence)
                .anyMatch(sentence -> sentence.contains("closed until 2026-10-31"));
    }

    @SuppressWarnings("unchecked")
    private List<SystemCheck> checks() throws Exception {
        return world.ask("direct:quickbooks-check", "", List.class);
    }

    @Test
    void readsEveryShapeOfARefusal() {
        String xml =
                "<IntuitResponse xmlns=\"x\"><Fault type=\"SERVICE\"><Error code=\"3001\"><Message>message=ThrottleExceeded;"
                        + " errorCode=003001; statusCode=429</Message><Detail>later</Detail></Error></Fault></IntuitResponse>";
        world.faults.add(
                "/quickbooks",
                request -> request.path().endsWith("/query"),
                1,
                new Fault.Answer(SandboxResponse.json(403, xml)));
        Throwable slow = catchThrowable(() -> query(BooksQuery.of("Vendor")));
        assertThat(((RemoteFailure) slow).applied()).isEqualTo(RemoteFailure.Applied.NO);
        assertThat(((RemoteFailure) slow).retryAfter()).contains(Duration.ofSeconds(60));
        assertThat(catchThrowable(() -> query(BooksQuery.of("Bill").where("VendorRef", "=", "1"))))
                .hasMessageContaining("4001")
                .hasMessageContaining("VendorRef");
    }

    @Test
    void asksForNamesWithQuotesAndBackslashes() throws Exception {
        world.quickbooks.with(people -> people.vendor("O'Neil \\ Sons & Co #1 100%"));
        assertThat(query(BooksQuery.of("Vendor").where("DisplayName", "=", "O'Neil \\ Sons & Co #1 100%")))
                .hasSize(1);
        assertThat(query(BooksQuery.of("Vendor").where("DisplayName", "=", "nobody")))
                .isEmpty();
    }

    @Test
    void readsAllPages() throws Exception {
        IntStream.range(0, 25).forEach(i -> world.quickbooks.with(people -> people.vendor("Vendor " + i)));
        assertThat(query(BooksQuery.of("Vendor").atMost(10))).hasSize(25);
        assertThat(world.calls("query")).isEqualTo(3);
    }

    @Test
    void findsAnOrderHoweverItsNumberIsSpelled() throws Exception {
        world.order("PO-7501");
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
        PurchaseOrderQuestion question = new PurchaseOrderQuestion(List.of(new PoNumber("po 7501")));
        List<?> found = world.ask("direct:quickbooks-find-orders", question, List.class);
        assertThat(found).singleElement().satisfies(one -> {
            PurchaseOrder order = (PurchaseOrder) one;
            assertThat(order.number().value()).isEqualTo("PO-7501");
            assertThat(order.lines().get(0).sku().orElseThrow().value()).isEqualTo("AB-30230B");
        });
    }

    @Test
    void readsOnlyChangesAfterTheFirstTime() throws Exception {
        String order = world.order("PO-7501").id();
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
        int queries = world.calls("query");
        world.clock.forward(Duration.ofHours(1));
        String bill = world.work(
                people -> people.bill(people.vendor("New Co"), "A-1", QuickBooksWorld.DAY, java.math.BigDecimal.TEN));
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
        assertThat(world.calls("query")).isEqualTo(queries);
        assertThat(world.calls("cdc")).as("master data and transactions").isEqualTo(2);
        assertThat(world.copies.named("Bill", "a1")).hasSize(1);
        assertThat(world.copies.find("PurchaseOrder", order)).isPresent();
        world.quickbooks.with(people -> people.deleteBill(bill));
        world.ask("direct:quickbooks-refresh-copies", null, Object.class);
        assertThat(world.copies.named("Bill", "a1")).isEmpty();
    }
}
