package nightshift.invoices;

import java.util.Comparator;
import java.util.List;
import nightshift.paperwork.MailPart;
import nightshift.paperwork.SupplierMail;
import org.springframework.stereotype.Component;

/**
 * Which parts of a mail are read as invoices: its files, and after them the texts of attached mails, which may say of an invoice
 * what its file says; its own text only where it brings none. Of a stranger's mail nothing.
 */
@Component
public class InvoiceParts {
    public List<MailPart> of(SupplierMail mail) {
        if (mail.supplier().isEmpty()) {
            return List.of();
        }
        List<MailPart> files = mail.parts().stream()
                .filter(part -> !(part instanceof MailPart.OwnText))
                .sorted(Comparator.comparing(part -> part instanceof MailPart.AttachedText))
                .toList();
        return files.isEmpty() ? List.of(new MailPart.OwnText()) : files;
    }
}
