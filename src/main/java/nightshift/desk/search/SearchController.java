package nightshift.desk.search;

import java.util.List;
import nightshift.desk.PageNumber;
import nightshift.mailbox.MailSearch;
import nightshift.operations.ItemSearch;
import nightshift.operations.RunItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search: purchase order, order, tracking number, invoice, file name, mail address or words of a subject. */
@Controller
@ConditionalOnWebApplication
class SearchController {
    private static final int ITEMS_A_PAGE = 25;
    private static final int MAILS_LOOKED_AT = 200;
    private static final int LONGEST_QUESTION = 200;

    private final ItemSearch items;
    private final MailSearch mails;

    SearchController(ItemSearch items, MailSearch mails) {
        this.items = items;
        this.mails = mails;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        String asked = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUESTION));
        int shown = PageNumber.of(page);
        List<RunItem> found = asked.isEmpty()
                ? List.of()
                : items.find(asked, mails.find(asked, MAILS_LOOKED_AT), (shown - 1) * ITEMS_A_PAGE, ITEMS_A_PAGE + 1);
        model.addAttribute("asked", asked);
        model.addAttribute("page", shown);
        model.addAttribute("more", found.size() > ITEMS_A_PAGE);
        model.addAttribute("items", found.stream().limit(ITEMS_A_PAGE).toList());
        return "search";
    }
}
