package nightshift.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Remembers what a person wanted to see until he is logged in: a link in the summary mail opens that very page. His browser remembers it,
 * not a session: strangers have none, else a script that asks for pages would fill the memory.
 */
final class PageAskedFor {
    /** A cookie holds about three times as much. */
    private static final int LONGEST_ADDRESS = 1_000;

    private PageAskedFor() {}

    static RequestCache inACookie() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(PageAskedFor::isPage);
        return cache;
    }

    /** Back to the login page, without a session for the sake of what was wrong. */
    static SimpleUrlAuthenticationFailureHandler notLoggedIn() {
        SimpleUrlAuthenticationFailureHandler handler = new SimpleUrlAuthenticationFailureHandler("/login?error");
        handler.setAllowSessionCreation(false);
        return handler;
    }

    /** What a person opens himself; not what a page of his fetches. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString();
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getRequestURL().length() + (query == null ? 0 : query.length()) <= LONGEST_ADDRESS;
    }
}
