package nightshift.desk;

import java.util.List;
import java.util.Optional;
import nightshift.accounts.AuditEntry;
import nightshift.accounts.AuditTrail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people did, newest first. */
@Controller
@ConditionalOnWebApplication
class AuditController {
    private static final int SHOWN = 100;

    private final AuditTrail audit;

    AuditController(AuditTrail audit) {
        this.audit = audit;
    }

    @GetMapping("/audit")
    String audit(@RequestParam Optional<Long> before, @RequestParam Optional<String> who, Model model) {
        Optional<String> person = who.filter(name -> !name.isBlank());
        List<AuditEntry> entries = audit.list(before, person, SHOWN);
        model.addAttribute("entries", entries);
        model.addAttribute("who", person.orElse(""));
        model.addAttribute(
                "next", entries.size() == SHOWN ? entries.get(SHOWN - 1).id() : null);
        return "audit";
    }
}
