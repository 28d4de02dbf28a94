package nightshift.desk.customers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nightshift.desk.PageNumber;
import nightshift.triage.TriageFilter;
import nightshift.triage.TriageMeasures;
import nightshift.triage.TriageSettings;
import nightshift.triage.TriagedMail;
import nightshift.triage.TriagedMails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customers' mails that were sorted, newest first, by what became of them, topic and who has them. */
@Controller
@ConditionalOnWebApplication
class CustomerMailController {
    private static final int A_PAGE = 25;
    private static final Duration MEASURED = Duration.ofDays(30);

    private final TriagedMails mails;
    private final TriageMeasures measures;
    private final TriageSettings settings;
    private final Clock clock;

    CustomerMailController(TriagedMails mails, TriageMeasures measures, TriageSettings settings, Clock clock) {
        this.mails = mails;
        this.measures = measures;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/customer-mail")
    String mails(
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        TriageFilter filter = new TriageFilter(outcome, topic, role, urgency);
        int shown = PageNumber.of(page);
        List<TriagedMail> found = mails.find(filter, (shown - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute(
                "mails",
                found.stream()
                        .limit(A_PAGE)
                        .map(mail -> MailLine.of(mail, clock.instant()))
                        .toList());
        model.addAttribute("more", found.size() > A_PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", Choices.of(settings));
        model.addAttribute(
                "measures",
                measures.ofLast(MEASURED).stream().map(MeasureLine::of).toList());
        return "customer-mail";
    }
}
