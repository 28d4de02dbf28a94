package nightshift.desk;

import java.util.List;
import java.util.Optional;
import nightshift.accounts.AccountKeeping;
import nightshift.accounts.Accounts;
import nightshift.accounts.ApiTokens;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.accounts.TokenKeeping;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account: his password, his tokens for the HTTP API. */
@Controller
@ConditionalOnWebApplication
class AccountController {
    private static final int TOKENS_SHOWN = 200;

    private final AccountKeeping keeping;
    private final Accounts accounts;
    private final TokenKeeping tokenKeeping;
    private final ApiTokens tokens;

    AccountController(AccountKeeping keeping, Accounts accounts, TokenKeeping tokenKeeping, ApiTokens tokens) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.tokenKeeping = tokenKeeping;
        this.tokens = tokens;
    }

    @GetMapping("/account")
    String account(@Me Person me, Model model) {
        model.addAttribute("account", accounts.find(me.accountId()).orElseThrow());
        model.addAttribute("tokens", tokens.list(Optional.of(me.name()), Optional.empty(), TOKENS_SHOWN));
        model.addAttribute(
                "roles",
                List.of(Role.values()).stream().filter(me.role()::covers).toList());
        return "account";
    }

    @GetMapping("/account/password")
    String password(@Me Person me, Model model) {
        model.addAttribute("account", accounts.find(me.accountId()).orElseThrow());
        return "password";
    }

    /** His sessions end with the old password, this one too: he logs in with the new one. */
    @PostMapping("/account/password")
    String changePassword(
            @Me Person me,
            @RequestParam String current,
            @RequestParam String wanted,
            @RequestParam String again,
            RedirectAttributes next) {
        try {
            if (!wanted.equals(again)) {
                throw new BadValue("The new password was typed in two different ways");
            }
            keeping.changeOwnPassword(me, current, wanted);
            return "redirect:/login?changed";
        } catch (BadValue bad) {
            next.addFlashAttribute("problem", bad.getMessage() + ".");
            return "redirect:/account/password";
        }
    }

    @PostMapping("/account/tokens")
    String makeToken(
            @Me Person me,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam int days,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute(
                    "made", tokenKeeping.make(me, new TokenKeeping.Wanted(name, me.name(), Role.of(role), days)));
        } catch (BadValue | NotAllowed bad) {
            next.addFlashAttribute("problem", bad.getMessage() + ".");
        }
        return "redirect:/account";
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revokeToken(@Me Person me, @PathVariable long id, RedirectAttributes next) {
        try {
            tokenKeeping.revoke(me, id);
            next.addFlashAttribute("notice", "Token " + id + " is revoked.");
        } catch (AlreadyDone done) {
            next.addFlashAttribute("problem", done.getMessage() + ".");
        }
        return "redirect:/account";
    }
}
