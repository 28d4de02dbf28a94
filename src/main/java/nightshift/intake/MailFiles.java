package nightshift.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.mailbox.AttachmentContent;
import nightshift.mailbox.DistinctNames;
import nightshift.mailbox.FetchedAttachment;
import nightshift.mailbox.MailFile;
import nightshift.mailbox.MailParts;
import nightshift.mailbox.MailboxAttachment;
import nightshift.mailbox.NestedMail;
import nightshift.mailbox.SecuredMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.mailbox.ZipParts;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;

/** What is inside an attachment: the file itself, the parts of an attached or signed mail, the files of a zip. Nothing is dropped silently. */
@Component
public class MailFiles {
    private final Placeholders placeholders;

    public MailFiles(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    public List<FetchedAttachment> of(MailboxAttachment attachment, AttachmentContent content) {
        if (content instanceof AttachmentContent.Refused refused) {
            return List.of(refused(attachment, refused.why()));
        }
        Optional<String> placeholder = placeholders.insteadOf(attachment.name());
        if (placeholder.isPresent()) {
            return List.of(refused(attachment, placeholder.get()));
        }
        byte[] bytes = ((AttachmentContent.Taken) content).bytes();
        if (isMail(attachment)) {
            return ofMail(attachment, NestedMail.read(bytes));
        }
        if (SecuredMail.isSigned(attachment.contentType(), bytes)) {
            return ofMail(attachment, SecuredMail.signed(bytes));
        }
        Optional<String> sealed = SecuredMail.sealed(attachment.name(), attachment.contentType(), bytes);
        if (sealed.isPresent()) {
            return List.of(refused(attachment, sealed.get()));
        }
        if (ZipParts.looksLikeZip(bytes) && isArchive(attachment)) {
            return ofZip(attachment, ZipParts.read(bytes, ZipParts.Limits.USUAL));
        }
        return List.of(FetchedAttachment.of(attachment.name(), attachment.contentType(), bytes, attachment.inline()));
    }

    /** The files of all attachments of a mail, in their order, each under a name of its own. */
    public List<FetchedAttachment> together(List<List<FetchedAttachment>> files) {
        List<FetchedAttachment> all = files.stream().flatMap(List::stream).toList();
        List<String> names =
                DistinctNames.of(all.stream().map(FetchedAttachment::name).toList());
        return IntStream.range(0, all.size())
                .mapToObj(position -> all.get(position).named(names.get(position)))
                .toList();
    }

    private static boolean isMail(MailboxAttachment attachment) {
        return attachment.kind() == MailboxAttachment.Kind.MAIL
                || attachment.contentType().startsWith("message/")
                || attachment.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    /** Office files are zips too, but are one document each. */
    private static boolean isArchive(MailboxAttachment attachment) {
        return attachment.name().toLowerCase(Locale.ROOT).endsWith(".zip")
                || attachment.contentType().contains("zip");
    }

    /** Its subject is the first line of its text: some suppliers put the number only there. */
    private List<FetchedAttachment> ofMail(MailboxAttachment attachment, MailParts parts) {
        List<FetchedAttachment> files = new ArrayList<>();
        String body = parts.html().isBlank() ? "<pre>" + Entities.escape(parts.text()) + "</pre>" : parts.html();
        String text = "<p>" + Entities.escape(parts.subject()) + "</p>" + body;
        files.add(FetchedAttachment.of(
                attachment.name() + "/" + StoredAttachment.MAIL_TEXT,
                "text/html",
                text.getBytes(StandardCharsets.UTF_8),
                false));
        parts.files().forEach(file -> files.add(inside(attachment, file)));
        parts.problem().ifPresent(problem -> files.add(refused(attachment, problem)));
        return files;
    }

    private List<FetchedAttachment> ofZip(MailboxAttachment attachment, ZipParts zip) {
        List<FetchedAttachment> files = new ArrayList<>();
        zip.files().forEach(file -> files.add(inside(attachment, file)));
        zip.refusal().ifPresent(why -> files.add(refused(attachment, why)));
        return files;
    }

    /** Who forwards a mail too early forwards its placeholders. */
    private FetchedAttachment inside(MailboxAttachment attachment, MailFile file) {
        String name = attachment.name() + "/" + file.name();
        return placeholders
                .insteadOf(name)
                .map(why -> FetchedAttachment.refused(name, file.contentType(), file.content().length, false, why))
                .orElseGet(() -> FetchedAttachment.of(name, file.contentType(), file.content(), false));
    }

    private static FetchedAttachment refused(MailboxAttachment attachment, String why) {
        return FetchedAttachment.refused(
                attachment.name(), attachment.contentType(), attachment.size(), attachment.inline(), why);
    }
}
