package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nightshift.WholeApplication;
import nightshift.accounts.AccountKeeping;
import nightshift.accounts.Accounts;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at their browsers over real HTTP. */
class LoginIT extends WholeApplication {
    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountKeeping keeping;

    private Person admin;

    @BeforeEach
    void people() {
        forgetEverything();
        var account = people.account("boss", Role.ADMIN);
        admin = new Person(account.id(), "boss", Role.ADMIN, Person.Via.DESK);
    }

    @Test
    void saysInItsOwnWordsThatThereIsNoSuchPage() {
        Browser viewer = new Browser(port);
        people.account(Role.VIEWER);
        viewer.logIn(TestPeople.name(Role.VIEWER), TestPeople.PASSWORD);

        Browser.Page page = viewer.get("/nothing-here");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.response().body())
                .contains("The desk has no page of this address")
                .doesNotContain("static resource");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs/1",
                "/items/1",
                "/account",
                "/users",
                "/audit",
                "/api/docs",
                "/api/openapi",
                "/api/swagger-ui/index.html",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/hawtio/index.html"
            })
    void opensNoPageWithoutALogin(String path) {
        Browser.Page page = new Browser(port).get(path);

        assertThat(page.status()).isIn(302, 401);
        assertThat(page.location()).endsWith("/login");
    }

    @Test
    void answersHealthWithoutALoginButWithNothingElseInIt() {
        assertThat(new Browser(port).get("/actuator/health").text()).matches("\\{\"status\":\"(UP|DEGRADED)\"}");
    }

    @Test
    void wantsANewPasswordInPlaceOfAOneTimeOneBeforeAnythingElse() {
        String oneTime = keeping.add(admin, "ruth", Role.OPERATOR);
        Browser ruth = new Browser(port);
        assertThat(ruth.logIn("ruth", oneTime).location()).endsWith("/");

        assertThat(ruth.get("/").location()).endsWith("/account/password");
        assertThat(ruth.get("/actuator/jolokia/version").location()).endsWith("/account/password");
        assertThat(ruth.post("/account/password", "current", oneTime, "wanted", "short", "again", "short")
                        .location())
                .endsWith("/account/password");
        assertThat(ruth.post(
                                "/account/password",
                                "current",
                                oneTime,
                                "wanted",
                                "quite a new one",
                                "again",
                                "quite a new one")
                        .location())
                .endsWith("/login?changed");

        Browser again = new Browser(port);
        assertThat(again.logIn("ruth", oneTime).location()).endsWith("/login?error");
        again.logIn("ruth", "quite a new one");
        assertThat(again.get("/").status()).isEqualTo(200);
    }

    @Test
    void endsTheSessionOfWhoWasDisabledOrGotAnotherRole() {
        people.account(Role.OPERATOR);
        Browser operator = new Browser(port);
        operator.logIn("test.operator", TestPeople.PASSWORD);
        assertThat(operator.get("/").status()).isEqualTo(200);

        keeping.changeRole(admin, "test.operator", Role.VIEWER);
        assertThat(operator.get("/").location()).endsWith("/login?ended");
        operator.logIn("test.operator", TestPeople.PASSWORD);
        assertThat(operator.get("/").status()).isEqualTo(200);
        keeping.disable(admin, "test.operator");
        assertThat(operator.get("/").location()).endsWith("/login?ended");
    }

    @Test
    void leadsWhoseLoginEndedBackToThePageHeWasOn() {
        people.account(Role.OPERATOR);
        Browser operator = new Browser(port);
        operator.logIn("test.operator", TestPeople.PASSWORD);
        keeping.changeRole(admin, "test.operator", Role.VIEWER);

        assertThat(operator.get("/reviews?workflow=fulfillment").location()).endsWith("/login?ended");
        assertThat(operator.logIn("test.operator", TestPeople.PASSWORD).location())
                .endsWith("/reviews?workflow=fulfillment");
        operator.post("/logout");
        assertThat(operator.logIn("test.operator", TestPeople.PASSWORD).location())
                .as("once")
                .doesNotContain("reviews");
    }

    @Test
    void leadsWhoSentAFormInVainBackToItsPageWhichSaysSo() {
        people.account(Role.OPERATOR);
        Browser operator = new Browser(port);
        operator.logIn("test.operator", TestPeople.PASSWORD);
        operator.get("/modes");
        keeping.disable(admin, "test.operator");
        keeping.enable(admin, "test.operator");

        Browser.Page refused = operator.postFrom("/modes?open=1", "/modes/workflow", "workflow", "fulfillment");
        assertThat(refused.location()).endsWith("/login?ended&expired");
        assertThat(operator.get("/login?ended&expired").text()).contains("was not done");
        assertThat(operator.logIn("test.operator", TestPeople.PASSWORD).location())
                .endsWith("/modes?open=1");
        assertThat(operator.get("/modes?open=1").text()).contains("what you sent from this page was not done");
        assertThat(operator.get("/modes?open=1").text()).doesNotContain("was not done");
    }

    @Test
    void saysTheSameToAWrongPasswordAnUnknownNameAndALockedOne() {
        people.account(Role.VIEWER);
        Browser guest = new Browser(port);
        assertThat(guest.logIn("test.viewer", "wrong").location()).endsWith("/login?error");
        assertThat(guest.logIn("nobody", "wrong").location()).endsWith("/login?error");
        for (int more = 0; more < 5; more++) {
            guest.logIn("test.viewer", "wrong");
        }
        assertThat(guest.logIn("test.viewer", TestPeople.PASSWORD).location()).endsWith("/login?error");
    }

    @Test
    void countsAWrongPasswordOnceAndKeepsEachInTheTrail() {
        people.account("lee", Role.VIEWER);
        Browser lee = new Browser(port);
        for (int wrong = 0; wrong < 4; wrong++) {
            assertThat(lee.logIn("lee", "wrong").location()).endsWith("/login?error");
        }

        assertThat(lee.logIn("lee", TestPeople.PASSWORD).location()).endsWith("/");
        assertThat(lee.get("/audit?who=lee").text().split("failed login", -1)).hasSize(5);
    }

    @Test
    void letsAViewerLookAndNotAct() {
        people.account(Role.VIEWER);
        Browser viewer = new Browser(port);
        viewer.logIn("test.viewer", TestPeople.PASSWORD);

        assertThat(viewer.get("/").text()).doesNotContain("Run fulfillment now");
        assertThat(viewer.post("/runs", "workflow", "fulfillment").status()).isEqualTo(403);
        assertThat(viewer.get("/users").status()).isEqualTo(403);
        assertThat(viewer.get("/users").text()).contains("Your role does not allow this");
        assertThat(viewer.post("/users", "name", "mallory", "role", "admin").status())
                .isEqualTo(403);
        assertThat(viewer.get("/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
    }

    @Test
    void letsAViewerLookInHawtioAndStampsWhatAnOperatorDoesThere() {
        people.account(Role.VIEWER);
        people.account(Role.OPERATOR);
        JolokiaClient viewer = new JolokiaClient(port).login("test.viewer", TestPeople.PASSWORD);
        JolokiaClient operator = new JolokiaClient(port).login("test.operator", TestPeople.PASSWORD);

        assertThat(viewer.exec("nightshift:name=Runs", "latest").path("status").asInt())
                .isEqualTo(200);
        assertThat(viewer.exec("nightshift:name=DeadLetters", "retry", 999999)
                        .path("status")
                        .asInt())
                .isEqualTo(403);
        assertThat(operator.exec("nightshift:name=DeadLetters", "retry", 999999)
                        .path("status")
                        .asInt())
                .isEqualTo(200);
        assertThat(operator.get("/audit?who=test.operator").body())
                .contains(">hawtio</span>")
                .contains("nightshift:name=DeadLetters retry");
        assertThat(operator.get("/audit?who=test.viewer").body())
                .as("the page itself links to Hawtio")
                .doesNotContain(">hawtio</span>")
                .doesNotContain("nightshift:name=");
    }

    @Test
    void takesNoFormFromElsewhere() {
        people.account(Role.ADMIN);
        Browser browser = new Browser(port);
        browser.logIn("test.admin", TestPeople.PASSWORD);

        Browser.Page refused = browser.postWithoutToken("/users", "name", "mallory", "role", "admin");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("form came from elsewhere");
        assertThat(browser.get("/users").text()).doesNotContain("mallory");
    }

    @Test
    void doesNotTakeASessionInPlaceOfAToken() {
        people.account(Role.ADMIN);
        Browser browser = new Browser(port);
        browser.logIn("test.admin", TestPeople.PASSWORD);

        assertThat(browser.get("/api/v1/users").status()).isEqualTo(401);
    }

    /** A letter of an address may also be written as its number: it is the same address. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/users", "/api/%761/users", "/%61pi/v1/users", "/api/v1/%75sers"})
    void takesASessionForNoCallOfTheApiHoweverItsAddressIsSpelled(String users) {
        people.account(Role.OPERATOR);
        JolokiaClient operator = new JolokiaClient(port).login("test.operator", TestPeople.PASSWORD);

        assertThat(operator.post(users, Map.of("name", "mallory", "role", "admin"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(accounts.find("mallory")).isEmpty();
    }

    @Test
    void addsAUserShowsHisPasswordOnceAndStampsWhoDidIt() {
        Browser boss = new Browser(port);
        boss.logIn("boss", TestPeople.PASSWORD);

        boss.post("/users", "name", "Kim", "role", "viewer");
        String shown = boss.get("/users").text();
        assertThat(shown).contains("class=\"secret\"").contains(">kim<");
        assertThat(boss.get("/users").text()).doesNotContain("class=\"secret\"");
        assertThat(boss.get("/audit?who=boss").text()).contains("add account").contains("account kim");
    }

    @Test
    void showsANewTokenOnce() {
        Browser boss = new Browser(port);
        boss.logIn("boss", TestPeople.PASSWORD);

        boss.post("/account/tokens", "name", "<script>alert(1)</script>", "role", "viewer", "days", "30");
        String page = boss.get("/account").text();
        assertThat(page).contains("nightshift_").doesNotContain("<script>");
        assertThat(boss.get("/account").text()).doesNotContain("nightshift_");
    }

    @Test
    void sendsHeadersThatKeepScriptsAndFramesOut() {
        Browser.Page page = new Browser(port).get("/login");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }
}
