package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nightshift.WholeApplication;
import nightshift.accounts.Role;
import nightshift.accounts.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every form of the desk, whoever adds one: closed without a login, and no form of a viewer's does anything. */
class PageRolesIT extends WholeApplication {
    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeEach
    void people() {
        forgetEverything();
    }

    @Test
    void opensNoPageWithoutALogin() {
        Browser nobody = new Browser(port);
        Set<String> open = where((method, path) -> method == RequestMethod.GET
                && !path.equals("/login")
                && !nobody.get(path).location().endsWith("/login"));

        assertThat(open).isEmpty();
    }

    @Test
    void letsAViewerSendNoFormButThoseOfHisOwnAccount() {
        Browser viewer = Browser.loggedIn(port, people, Role.VIEWER);
        Set<String> allowed = where((method, path) -> method == RequestMethod.POST
                && !path.startsWith("/account")
                && viewer.post(path, "note", "none").status() != 403);

        assertThat(allowed).isEmpty();
    }

    @Test
    void takesNoFormWithoutThePagesToken() {
        Browser admin = Browser.loggedIn(port, people, Role.ADMIN);
        Set<String> taken = where((method, path) -> method == RequestMethod.POST
                && admin.postWithoutToken(path, "note", "none").status() != 403);

        assertThat(taken).isEmpty();
    }

    private Set<String> where(BiPredicate<RequestMethod, String> wrong) {
        Set<String> found = new TreeSet<>();
        pages().forEach((page, method) -> {
            String path = page.split(" ")[1];
            if (wrong.test(method, path)) {
                found.add(page);
            }
        });
        assertThat(pages()).hasSizeGreaterThan(20);
        return found;
    }

    private Map<String, RequestMethod> pages() {
        Map<String, RequestMethod> pages = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("nightshift.desk")) {
                mapping.getMethodsCondition().getMethods().forEach(method -> mapping.getPatternValues()
                        .forEach(pattern ->
                                pages.put(method + " " + pattern.replaceAll("\\{[^}]*}", "999999"), method)));
            }
        });
        return pages;
    }
}
