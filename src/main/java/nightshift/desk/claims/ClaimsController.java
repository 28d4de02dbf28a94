package nightshift.desk.claims;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.ClaimActs;
import nightshift.claims.ClaimBook;
import nightshift.claims.ClaimDrafts;
import nightshift.claims.ClaimMoney;
import nightshift.claims.ClaimState;
import nightshift.claims.ClaimView;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.desk.PageNumber;
import nightshift.desk.StoreTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The damage claims: those that wait the longest first; one with its mails and drafts, its money, and its end. */
@Controller
@ConditionalOnWebApplication
class ClaimsController {
    private static final int A_PAGE = 25;

    private final ClaimBook claims;
    private final ClaimDrafts drafts;
    private final ClaimActs acts;
    private final StoreTime time;
    private final Clock clock;

    ClaimsController(ClaimBook claims, ClaimDrafts drafts, ClaimActs acts, StoreTime time, Clock clock) {
        this.claims = claims;
        this.drafts = drafts;
        this.acts = acts;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/claims")
    String claims(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") int page, Model model) {
        int shown = PageNumber.of(page);
        List<ClaimView> found = claims.list(state, (shown - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute(
                "claims",
                found.stream()
                        .limit(A_PAGE)
                        .map(claim -> ClaimLine.of(claim, time, clock.instant()))
                        .toList());
        model.addAttribute("more", found.size() > A_PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("state", state);
        model.addAttribute(
                "states",
                Arrays.stream(ClaimState.values())
                        .map(one -> new Choice(one.code(), ClaimLine.words(one)))
                        .toList());
        return "claims";
    }

    /** A state to narrow the list to. */
    record Choice(String code, String words) {}

    @GetMapping("/claims/{id}")
    String claim(@PathVariable long id, Model model) {
        ClaimView claim = claims.find(id).orElseThrow(() -> new NotThere("There is no claim " + id));
        model.addAttribute("line", ClaimLine.of(claim, time, clock.instant()));
        model.addAttribute(
                "drafts",
                drafts.of(id).stream().map(draft -> DraftLine.of(draft, time)).toList());
        model.addAttribute("mails", claims.mails(id));
        return "claim";
    }

    /** What was entered, and what the page showed before; empty: not known. */
    record MoneyForm(
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal recovered,
            @Nullable BigDecimal seenClaimed,
            @Nullable BigDecimal seenRecovered) {
        ClaimMoney entered() {
            return new ClaimMoney(Optional.ofNullable(claimed), Optional.ofNullable(recovered));
        }

        ClaimMoney seen() {
            return new ClaimMoney(Optional.ofNullable(seenClaimed), Optional.ofNullable(seenRecovered));
        }
    }

    @PostMapping("/claims/{id}/money")
    String money(@PathVariable long id, @ModelAttribute MoneyForm form, @Me Person me, RedirectAttributes next) {
        return told(id, next, "The amounts are kept.", () -> acts.money(me, id, form.seen(), form.entered()));
    }

    @PostMapping("/claims/{id}/close")
    String close(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @Me Person me,
            RedirectAttributes next) {
        return told(id, next, "The claim is closed.", () -> acts.close(me, id, note));
    }

    private static String told(long id, RedirectAttributes next, String done, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("notice", done);
        } catch (BadValue | AlreadyDone no) {
            next.addFlashAttribute("problem", no.getMessage() + ". Nothing was changed.");
        }
        next.addAttribute("id", id);
        return "redirect:/claims/{id}";
    }
}
