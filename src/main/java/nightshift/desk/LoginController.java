package nightshift.desk;

import nightshift.accounts.AccountSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
@ConditionalOnWebApplication
class LoginController {
    private final AccountSettings settings;

    LoginController(AccountSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("entra", settings.entra().on());
        return "login";
    }
}
