package nightshift.pricing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nightshift.WholeApplication;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.acts.PriceActs;
import nightshift.operations.Reviews;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store of 300 items whose prices were thought about once. */
abstract class PricedStore extends WholeApplication {
    static final Person ANN = new Person(1, "ann", Role.ADMIN, Person.Via.DESK);

    @Autowired
    PriceRunList list;

    @Autowired
    Reviews reviews;

    @Autowired
    PriceActs acts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void smallCatalog() {
        smallStore();
        processes.ask("pricing-run", "test");
    }

    PriceRun latest() {
        return list.latest(0, 1).get(0);
    }

    void awaitState(long priceRun, PriceRunState state) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> list.find(priceRun).orElseThrow().state() == state);
        awaitRestOfRuns();
    }

    private void awaitRestOfRuns() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from run_lease")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    void amazonShowsChangesAfter(Duration time) {
        sandbox.world().the(AmazonSandbox.class).changesUnseenFor(time);
    }

    /** By whatever comes next. */
    void readListingsAgain() {
        jdbc.sql("update catalog_item set amazon_read_at = amazon_read_at - interval '1' day")
                .update();
    }
}
