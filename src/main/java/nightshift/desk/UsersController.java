package nightshift.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nightshift.accounts.Account;
import nightshift.accounts.AccountKeeping;
import nightshift.accounts.Accounts;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may come in and in which role; for admins. */
@Controller
@ConditionalOnWebApplication
class UsersController {
    private static final int SHOWN = 100;

    private final AccountKeeping keeping;
    private final Accounts accounts;

    UsersController(AccountKeeping keeping, Accounts accounts) {
        this.keeping = keeping;
        this.accounts = accounts;
    }

    @GetMapping("/users")
    String users(@RequestParam(defaultValue = "") String after, Model model) {
        List<Account> shown = accounts.list(after, SHOWN);
        model.addAttribute("users", shown);
        model.addAttribute("next", shown.size() == SHOWN ? shown.get(SHOWN - 1).name() : "");
        model.addAttribute("roles", Role.values());
        return "users";
    }

    @PostMapping("/users")
    String add(@Me Person me, @RequestParam String name, @RequestParam String role, RedirectAttributes next) {
        return done(
                next,
                () -> Map.of(
                        "notice",
                        "Tell " + name + " this password. It is good once and is shown here only now.",
                        "password",
                        keeping.add(me, name, Role.of(role))));
    }

    @PostMapping("/users/role")
    String role(@Me Person me, @RequestParam String name, @RequestParam String role, RedirectAttributes next) {
        return done(next, () -> {
            keeping.changeRole(me, name, Role.of(role));
            return Map.of("notice", name + " is " + Role.of(role).key() + " now.");
        });
    }

    @PostMapping("/users/disable")
    String disable(@Me Person me, @RequestParam String name, RedirectAttributes next) {
        return done(next, () -> {
            keeping.disable(me, name);
            return Map.of("notice", name + " cannot come in any more; tokens of this account do not count.");
        });
    }

    @PostMapping("/users/enable")
    String enable(@Me Person me, @RequestParam String name, RedirectAttributes next) {
        return done(next, () -> {
            keeping.enable(me, name);
            return Map.of("notice", name + " may come in again.");
        });
    }

    @PostMapping("/users/reset")
    String reset(@Me Person me, @RequestParam String name, RedirectAttributes next) {
        return done(
                next,
                () -> Map.of(
                        "notice",
                        "Tell " + name + " this password. It is good once and is shown here only now.",
                        "password",
                        keeping.resetPassword(me, name)));
    }

    private static String done(RedirectAttributes next, Supplier<Map<String, String>> act) {
        try {
            act.get().forEach(next::addFlashAttribute);
        } catch (BadValue | AlreadyDone refused) {
            next.addFlashAttribute("problem", refused.getMessage() + ".");
        }
        return "redirect:/users";
    }
}
