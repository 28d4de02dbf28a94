package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import nightshift.accounts.Account;
import nightshift.accounts.AccountSettings;
import nightshift.accounts.Accounts;
import nightshift.accounts.Role;
import nightshift.accounts.SimulatedProvider;
import nightshift.accounts.TestPeople;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in with a provider that speaks OpenID Connect as Microsoft Entra ID does, over real HTTP. */
@SpringBootTest(
        classes = EntraSignInIT.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "nightshift.desk.entra.roles[Nightshift.Admin]=admin",
            "nightshift.desk.entra.roles[0b1c2d3e-0000-4000-8000-aaaabbbbcccc]=viewer",
            "camel.main.jmx-enabled=false"
        })
class EntraSignInIT {
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final SimulatedProvider PROVIDER = provider();

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan("nightshift.accounts")
    @EnableConfigurationProperties({AccountSettings.class, DeskSettings.class})
    @Import({DeskSecurity.class, LoginController.class})
    static class Application {
        @Bean
        DataSource database() {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl("jdbc:h2:mem:entra;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
            return database;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @RestController
        static class Who {
            @GetMapping("/")
            String who(Authentication who) {
                return who.getName() + " " + who.getAuthorities();
            }
        }
    }

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople people;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("nightshift.desk.url", () -> "http://127.0.0.1:" + PORT);
        settings.add("nightshift.desk.entra.issuer", PROVIDER::issuer);
        settings.add("nightshift.desk.entra.client-id", () -> SimulatedProvider.CLIENT);
        settings.add("nightshift.desk.entra.client-secret", () -> SimulatedProvider.SECRET);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void letsAPersonInWithTheHighestOfHisRoles() {
        PROVIDER.person(
                "s-1", "Ruth@store.example", "0b1c2d3e-0000-4000-8000-aaaabbbbcccc", "Nightshift.Admin", "Other");
        Browser ruth = new Browser(PORT);

        assertThat(signedIn(ruth)).endsWith("/");
        assertThat(ruth.get("/").text()).isEqualTo("ruth@store.example [ROLE_ADMIN]");
    }

    @Test
    void knowsAPersonByHisSubjectAndFollowsHisRole() {
        PROVIDER.person("s-2", "kim@store.example", "Nightshift.Admin");
        signedIn(new Browser(PORT));
        PROVIDER.person("s-2", "kim.newname@store.example", "0b1c2d3e-0000-4000-8000-aaaabbbbcccc");
        Browser kim = new Browser(PORT);
        signedIn(kim);

        assertThat(kim.get("/").text()).isEqualTo("kim@store.example [ROLE_VIEWER]");
    }

    @Test
    void keepsOutWhoHasNoneOfTheRoles() {
        PROVIDER.person("s-3", "guest@store.example", "Something.Else");

        assertThat(signedIn(new Browser(PORT))).endsWith("/login?entra");
        assertThat(accounts.find("guest@store.example")).isEmpty();
    }

    @Test
    void doesNotLetSomeoneTakeOverAnAccountByItsName() {
        people.account("boss@store.example", Role.ADMIN);
        PROVIDER.person("s-4", "boss@store.example", "0b1c2d3e-0000-4000-8000-aaaabbbbcccc");

        assertThat(signedIn(new Browser(PORT))).endsWith("/login?entra");
        assertThat(accounts.find("boss@store.example"))
                .get()
                .extracting(Account::role)
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void takesNoTokenThatWasMeantForAnotherApplication() {
        PROVIDER.person("s-5", "mallory@store.example", "Nightshift.Admin");
        PROVIDER.tokenForAnotherClient();

        assertThat(signedIn(new Browser(PORT))).endsWith("/login?entra");
    }

    @Test
    void offersTheButtonOnTheLoginPage() {
        assertThat(new Browser(PORT).get("/login").text()).contains("href=\"/oauth2/authorization/entra\"");
    }

    /**
     * Goes to the provider and back.
     *
     * @return where the desk sends the browser then
     */
    private static String signedIn(Browser browser) {
        String provider = browser.get("/oauth2/authorization/entra").location();
        String back = browser.getUrl(URI.create(provider)).location();
        return browser.getUrl(URI.create(back)).location();
    }

    private static SimulatedProvider provider() {
        try {
            return new SimulatedProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
