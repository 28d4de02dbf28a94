package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Whoever reaches the desk without an account. */
class StrangersIT extends WholeApplication {
    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private ServletWebServerApplicationContext application;

    @BeforeEach
    void people() {
        forgetEverything();
    }

    /** Each would be kept for hours: a script that asks for a page a million times would fill the memory. */
    @Test
    void leaveNoSessionBehindWhateverTheyAskFor() {
        int before = sessions();

        for (String path : List.of("/", "/runs/1", "/nothing", "/login", "/login?error", "/actuator/jolokia/version")) {
            new Browser(port).get(path);
        }
        new Browser(port).logIn("nobody", "wrong");
        new Browser(port).postWithoutToken("/runs", "workflow", "fulfillment");

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void comeToThePageTheyAskedForOnceTheyAreLoggedIn() {
        people.account(Role.VIEWER);
        Browser viewer = new Browser(port);
        assertThat(viewer.get("/reviews?page=2").location()).endsWith("/login");

        String first =
                viewer.logIn(TestPeople.name(Role.VIEWER), TestPeople.PASSWORD).location();
        viewer.get("/reviews?page=2");
        viewer.post("/logout");
        String second =
                viewer.logIn(TestPeople.name(Role.VIEWER), TestPeople.PASSWORD).location();

        assertThat(first).endsWith("/reviews?page=2");
        assertThat(second).doesNotContain("/reviews");
    }

    @Test
    void getTheLoginPageAlsoForAnAddressThatIsTooLongToRemember() {
        Browser.Page page = new Browser(port).get("/search?q=" + "a".repeat(6000));

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/login");
        assertThat(page.response().headers().allValues("set-cookie")).noneMatch(cookie -> cookie.length() > 4000);
    }

    private int sessions() {
        Manager manager = ((Context) ((TomcatWebServer) application.getWebServer())
                        .getTomcat()
                        .getHost()
                        .findChildren()[0])
                .getManager();
        return manager.getActiveSessions();
    }
}
