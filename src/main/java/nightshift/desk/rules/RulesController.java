package nightshift.desk.rules;

import java.util.List;
import java.util.stream.Stream;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.StockRuleActs;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import nightshift.inventory.RuleVersion;
import nightshift.inventory.StockRuleBook;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.StockRule;
import nightshift.pricing.PricingSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stock rules in force, in words, and every version there was. */
@Controller
@ConditionalOnWebApplication
class RulesController {
    private static final int VERSIONS = 100;

    private final StockRuleBook book;
    private final StockRuleActs acts;
    private final PricingSettings pricing;

    RulesController(StockRuleBook book, StockRuleActs acts, PricingSettings pricing) {
        this.book = book;
        this.acts = acts;
        this.pricing = pricing;
    }

    @GetMapping("/rules")
    String rules(Model model) {
        model.addAttribute("version", book.latest());
        model.addAttribute("rules", inWords(book.texts()));
        model.addAttribute("versions", book.versions(VERSIONS));
        model.addAttribute(
                "strategies", pricing.rules().stream().map(GuardrailLine::of).toList());
        model.addAttribute(
                "guardrails",
                Stream.concat(pricing.guardrails().stream(), Stream.of(pricing.guardrailDefaults()))
                        .map(GuardrailLine::of)
                        .toList());
        return "rules";
    }

    /** One of the versions there were. */
    @GetMapping("/rules/versions/{version}")
    String version(@PathVariable long version, Model model) {
        RuleVersion shown = book.versions(Integer.MAX_VALUE).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no version " + version + " of the stock rules"));
        model.addAttribute("version", shown);
        model.addAttribute("rules", inWords(shown.rules().orElse(List.of())));
        model.addAttribute("counts", book.latest().version() == version);
        return "rules-version";
    }

    @PostMapping("/rules/file")
    String backToFile(
            @RequestParam(defaultValue = "-1") long basedOn,
            @RequestParam(defaultValue = "") String note,
            @Me Person me,
            RedirectAttributes next) {
        try {
            acts.backToFile(me, basedOn, note);
            next.addFlashAttribute("notice", "From the next run on the rules of the settings file count again.");
        } catch (BadValue | AlreadyDone no) {
            next.addFlashAttribute("problem", no.getMessage() + ". Nothing was changed.");
        }
        return "redirect:/rules";
    }

    private static List<StockRule> inWords(List<RuleText> texts) {
        return RuleReading.of(texts, List.of()).rules().rules();
    }
}
