package nightshift.desk;

import nightshift.accounts.Person;
import nightshift.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who is looking, so that it shows what he may do. */
@ControllerAdvice
@ConditionalOnWebApplication
class DeskPerson {
    @ModelAttribute("me")
    @Nullable
    Person me(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.person()
                : null;
    }
}
