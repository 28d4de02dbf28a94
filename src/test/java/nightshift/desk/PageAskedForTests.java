package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which page a person gets once he is logged in; never one of somebody else's. */
class PageAskedForTests {
    @Test
    void isThePageThatHeldTheFormWhateverHostItNames() {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/staged/approve");
        form.addHeader("Referer", "https://desk.store.example/staged?supplier=Harbor%20Steel");

        assertThat(landing(form)).isEqualTo(new PageAskedFor("/staged?supplier=Harbor%20Steel", true));
    }

    @Test
    void isTheFirstPageWhereNobodySaysWhichOneHeldTheForm() {
        assertThat(landing(new MockHttpServletRequest("POST", "/staged/approve")))
                .isEqualTo(new PageAskedFor("/", true));
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/staged/approve");
        form.addHeader("Referer", "https://evil.example//evil.example/x");
        assertThat(landing(form)).isEqualTo(new PageAskedFor("/", true));
    }

    @Test
    void isNoPictureOfAPage() {
        MockHttpServletRequest picture = new MockHttpServletRequest("GET", "/items/1/pages/1.png");
        picture.addHeader("Accept", "image/png");

        assertThat(landing(picture)).isEqualTo(new PageAskedFor("/", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "!//evil.example",
                "/\\evil.example",
                "/x\\..\\evil",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "/login?error",
                "/logout",
                ""
            })
    void isNeverWhatSomebodyElseLaidIntoTheBrowser(String laid) {
        MockHttpServletRequest login = new MockHttpServletRequest("POST", "/login");
        login.setCookies(new Cookie(
                "nightshift-page", Base64.getUrlEncoder().encodeToString(laid.getBytes(StandardCharsets.UTF_8))));

        assertThat(PageAskedFor.take(login, new MockHttpServletResponse()).path())
                .isEqualTo("/");
    }

    /** Through the browser's cookies. */
    private static PageAskedFor landing(MockHttpServletRequest request) {
        MockHttpServletResponse turnedAway = new MockHttpServletResponse();
        PageAskedFor.remember(request, turnedAway);
        MockHttpServletRequest login = new MockHttpServletRequest("POST", "/login");
        login.setCookies(turnedAway.getCookies());
        return PageAskedFor.take(login, new MockHttpServletResponse());
    }
}
