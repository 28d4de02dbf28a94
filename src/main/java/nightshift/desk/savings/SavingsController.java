package nightshift.desk.savings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.SavingActs;
import nightshift.core.BadValue;
import nightshift.core.Workflow;
import nightshift.documents.ai.ModelSpend;
import nightshift.operations.SavingBasis;
import nightshift.operations.Savings;
import nightshift.settings.StoreSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the nights saved, by week and by month. */
@Controller
@ConditionalOnWebApplication
class SavingsController {
    private static final int WEEKS = 12;
    private static final int MONTHS = 12;

    private final Savings savings;
    private final SavingActs acts;
    private final ModelSpend spend;
    private final StoreSettings store;
    private final Clock clock;

    SavingsController(Savings savings, SavingActs acts, ModelSpend spend, StoreSettings store, Clock clock) {
        this.savings = savings;
        this.acts = acts;
        this.spend = spend;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/savings")
    String savings(@RequestParam(defaultValue = "fulfillment") String workflow, Model model) {
        Workflow shown = Workflow.of(workflow);
        LocalDate today = LocalDate.now(clock.withZone(store.timeZone()));
        LocalDate since = today.minusMonths(MONTHS).withDayOfMonth(1);
        SavingBasis basis = savings.basis(shown);
        Periods periods = new Periods(
                savings.days(
                        shown,
                        since.atStartOfDay(store.timeZone()).toInstant(),
                        store.timeZone().getId()),
                spend.days(since),
                basis);
        List<Period> weeks = periods.weeks(today, WEEKS);
        model.addAttribute("workflow", shown.key());
        model.addAttribute("workflows", savings.workflows());
        model.addAttribute("basis", basis);
        model.addAttribute("weeks", newestFirst(weeks));
        model.addAttribute("bars", Bars.of(weeks));
        model.addAttribute("months", newestFirst(periods.months(today, MONTHS)));
        return "savings";
    }

    /** Other minutes and another rate for all of the past too: they say what a person's time is worth, not what was. */
    @PostMapping("/savings")
    String change(
            @RequestParam String workflow,
            @RequestParam int minutes,
            @RequestParam BigDecimal rate,
            @Me Person me,
            RedirectAttributes next) {
        Workflow changed = Workflow.of(workflow);
        try {
            acts.change(me, changed, new SavingBasis(minutes, rate));
            next.addFlashAttribute("notice", "Kept. The figures below count with it.");
        } catch (BadValue bad) {
            next.addFlashAttribute("notice", bad.getMessage() + ". Nothing was changed.");
        }
        next.addAttribute("workflow", changed.key());
        return "redirect:/savings";
    }

    private static List<Period> newestFirst(List<Period> periods) {
        List<Period> turned = new ArrayList<>(periods);
        Collections.reverse(turned);
        return turned;
    }
}
