package nightshift.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads a person who has logged in to the page he was on. Where he had sent a form from it, the page says that nothing was done: he would
 * take it for done.
 */
final class LandingPage extends SimpleUrlAuthenticationSuccessHandler {
    private static final String NOT_DONE =
            "Your login had ended, so what you sent from this page was not done. Do it again if it is still right.";

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        PageAskedFor page = PageAskedFor.take(request, response);
        if (page.formSent()) {
            FlashMap told = new FlashMap();
            told.put("problem", NOT_DONE);
            told.setTargetRequestPath(
                    UriComponentsBuilder.fromUriString(page.path()).build().getPath());
            new SessionFlashMapManager().saveOutputFlashMap(told, request, response);
        }
        return page.path();
    }
}
