package nightshift.desk.rules;

import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.StockRuleActs;
import nightshift.catalog.Channel;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.inventory.RuleVersion;
import nightshift.inventory.StockRuleBook;
import nightshift.inventory.rules.RuleText;
import nightshift.operations.Processes;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the stock rules: everything stays in the form until it is saved, and nothing wrong is ever saved. */
@Controller
@ConditionalOnWebApplication
class RulesEditController {
    private static final List<String> ACTS = List.of("pause", "resume", "set-available", "adjust-price", "alert");

    private final StockRuleBook book;
    private final StockRuleActs acts;
    private final Processes processes;
    private final List<String> suppliers;

    RulesEditController(StockRuleBook book, StockRuleActs acts, Processes processes, StoreSettings store) {
        this.book = book;
        this.acts = acts;
        this.processes = processes;
        this.suppliers = store.suppliers().stream().map(Supplier::name).toList();
    }

    /** @param version to begin with an earlier one; empty: with the rules in force */
    @GetMapping("/rules/edit")
    String edit(@RequestParam Optional<Long> version, Model model) {
        List<RuleText> texts = version.flatMap(wanted -> book.versions(Integer.MAX_VALUE).stream()
                        .filter(one -> one.version() == wanted)
                        .findFirst())
                .flatMap(RuleVersion::rules)
                .orElseGet(book::texts);
        return form(RulesForm.of(texts, book.latest().version()), model);
    }

    @PostMapping("/rules/edit")
    String change(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "do", defaultValue = "check") String button,
            @Me Person me,
            Model model,
            RedirectAttributes next) {
        RulesForm form = RulesForm.of(sent).changed(button);
        RulesForm.Read read = form.read(book::problems);
        if (button.equals("save") && read.isRight()) {
            try {
                long version = acts.change(me, read.texts(), form.basedOn(), form.note());
                next.addFlashAttribute("notice", "Version " + version + " is saved. It counts from the next run on.");
                return "redirect:/rules";
            } catch (BadValue | AlreadyDone no) {
                model.addAttribute("problem", no.getMessage() + ". Nothing was saved.");
            }
        }
        if (button.equals("try") && read.isRight()) {
            model.addAttribute("trial", processes.ask("inventory-trial", read.texts()));
        }
        boolean wrong = List.of("save", "check", "try").contains(button) && !read.isRight();
        model.addAttribute("wrong", wrong);
        model.addAttribute("right", button.equals("check") && read.isRight());
        return form(form, model);
    }

    private String form(RulesForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("read", form.read(book::problems));
        model.addAttribute("fields", RuleField.values());
        model.addAttribute("suppliers", suppliers);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("acts", ACTS);
        return "rules-edit";
    }
}
