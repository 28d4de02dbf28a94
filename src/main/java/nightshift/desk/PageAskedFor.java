package nightshift.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;

/**
 * The page that a person gets once he is logged in: the one he asked for, a link in the summary mail for example, or the one that held the
 * form he sent when his login had ended. His browser remembers it, not a session: strangers have none, else a script that asks for pages
 * would fill the memory.
 *
 * @param path on this desk, never an address elsewhere
 * @param formSent whether a form was sent from it, which was not done
 */
record PageAskedFor(String path, boolean formSent) {
    private static final String COOKIE = "nightshift-page";
    private static final String FORM_SENT = "!";

    /** A cookie holds about three times as much. */
    private static final int LONGEST_ADDRESS = 1_000;

    /** A browser takes two slashes, or one that leans back, for another host. */
    private static final Pattern HERE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    /** Where nothing better is known. */
    private static final PageAskedFor FIRST = new PageAskedFor("/", false);

    static boolean isForm(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }

    /** Whether a page is wanted: scripts, and what a page fetches, accept other things. */
    static boolean isForPeople(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Only of pages and forms; what a page fetches by itself leaves no trace. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request)
                .ifPresent(page -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        cookie(request, page.written()).build().toString()));
    }

    /** The page that was remembered; it is forgotten by that. */
    static PageAskedFor take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> kept = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        if (kept.isEmpty()) {
            return FIRST;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(request, "").maxAge(0).build().toString());
        return read(kept.get());
    }

    private static Optional<PageAskedFor> asked(HttpServletRequest request) {
        if (isForm(request)) {
            return Optional.of(new PageAskedFor(pageOfTheForm(request), true));
        }
        String query = request.getQueryString();
        return Optional.of(request.getRequestURI() + (query == null ? "" : "?" + query))
                .filter(path -> isForPeople(request) && isHere(path))
                .map(path -> new PageAskedFor(path, false));
    }

    /** Browsers name it to the site itself; of its address only the path counts. */
    private static String pageOfTheForm(HttpServletRequest request) {
        try {
            URI page = URI.create(
                    Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse(""));
            String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            return isHere(path) ? path : FIRST.path();
        } catch (IllegalArgumentException noAddress) {
            return FIRST.path();
        }
    }

    private String written() {
        String text = (formSent ? FORM_SENT : "") + path;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever can lay a cookie into the browser leads nobody away from the desk by it. */
    private static PageAskedFor read(String written) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            boolean formSent = text.startsWith(FORM_SENT);
            String path = formSent ? text.substring(FORM_SENT.length()) : text;
            return isHere(path) ? new PageAskedFor(path, formSent) : FIRST;
        } catch (IllegalArgumentException notOurs) {
            return FIRST;
        }
    }

    private static boolean isHere(String path) {
        return path.length() <= LONGEST_ADDRESS
                && HERE.matcher(path).matches()
                && !path.startsWith("/login")
                && !path.startsWith("/logout");
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
