package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import nightshift.catalog.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of products is cut by the database: 9,500 of them cost as many questions, and as many rows of answers, as a hundred. */
class ManyProductsIT extends WholeApplication {
    private static final List<String> PAGES = List.of(
            "/products",
            "/products?sort=amazon-price&falling=true",
            "/products?q=shelving&category=Cabinets&supplier=Harbor+Steel",
            "/products?channel=amazon&page=2",
            "/products/NP-100007");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void logIn() {
        forgetEverything();
        browser = Browser.loggedIn(port, people, Role.VIEWER);
    }

    @AfterEach
    void forget() {
        run("set query_statistics false");
        forgetEverything();
    }

    @Test
    void asksTheDatabaseNoMoreForThemAllThanForAFew() {
        Shelf shelf = new Shelf(jdbc);
        shelf.fill(600); // each list is longer than two pages
        List<Asked> few = PAGES.stream().map(this::asked).toList();
        run("delete from catalog_item");
        run("delete from supplier_item");
        shelf.fill(9_500);

        assertThat(PAGES.stream().map(this::asked).toList()).isEqualTo(few);
    }

    private Asked asked(String path) {
        browser.get(path); // whatever is asked only the first time
        run("set query_statistics false");
        run("set query_statistics true");
        Browser.Page page = browser.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return jdbc.sql("select sum(execution_count) questions, sum(cumulative_row_count) row_total"
                        + " from information_schema.query_statistics where lower(sql_statement) like 'select%'")
                .query((row, n) -> new Asked(path, row.getLong("questions"), row.getLong("row_total")))
                .single();
    }

    /** What one page asked the database. */
    private record Asked(String path, long questions, long rows) {}

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
