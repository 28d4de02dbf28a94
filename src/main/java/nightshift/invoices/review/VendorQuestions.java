package nightshift.invoices.review;

import java.util.List;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.invoices.InvoiceFacts;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActPlan;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The draft that asks a vendor for a correction: an answer to his mail, for a person to send. */
@Component
public class VendorQuestions {
    public ActPlan plan(VendorQuestion asked, OpenMail mail) {
        RunItem item = asked.task().item().item();
        String letter = InvoiceFacts.text(item.facts(), InvoiceFacts.LETTER).orElseThrow();
        DraftMail draft = new DraftMail(
                mail.mail().mailbox(),
                mail.mail().graphId(),
                false,
                List.of(),
                null,
                "<p>" + HtmlUtils.htmlEscape(letter).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>",
                "invoice/" + item.workId() + "/" + item.itemKey() + "/ask-vendor");
        Decision decision = new Decision.Proceed(
                List.of(Effect.of(draft, 1)),
                List.of(InvoicePlans.word(asked.task().request(), "The vendor is asked, nothing was booked: asked")));
        return new ActPlan.Decide(
                new Decided(asked.task().item().work(), new Item(item.itemKey(), item.label(), item.facts()), decision),
                "vendor_asked",
                "A draft that asks " + item.supplier().orElse("the vendor") + " for a correction lies in the mailbox.",
                List.of(),
                false);
    }
}
