package nightshift.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.mailbox.MailLookup;
import nightshift.mailbox.StoredMail;
import nightshift.operations.IntendedWrites;
import nightshift.operations.RunItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code --nightshift.report}: the items of a run as a JSON array for other programs. Names and codes are a contract with them. */
@Component
class RunReport {
    private static final String MAIL = "mail/";

    private final ObjectMapper json;
    private final ObjectProvider<MailLookup> mails;
    private final IntendedWrites writes;

    RunReport(ObjectMapper json, ObjectProvider<MailLookup> mails, IntendedWrites writes) {
        this.writes = writes;
        this.json = json;
        this.mails = mails;
    }

    /** @param subject the mail's, or what the work is about where it is no mail */
    record Entry(
            String workflow,
            @Nullable String mailbox,
            @Nullable String internetMessageId,
            String subject,
            String outcome,
            List<EntryReason> reasons,
            List<EntryEffect> effects) {}

    /** @param kind in snake_case, such as {@code unknown_order} */
    record EntryReason(String kind, String detail) {}

    /** @param does what it does or would do, in words; null where that is not known */
    record EntryEffect(String key, String state, String kind, String target, @Nullable String does) {}

    void write(List<RunItem> items, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        json.writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), items.stream().map(this::entry).toList());
    }

    private Entry entry(RunItem item) {
        Map<Long, String> words = writes.inWords(
                item.effects().stream().map(RunItem.EffectView::id).toList());
        Optional<StoredMail> mail = mail(item);
        return new Entry(
                item.workflow().key(),
                mail.map(stored -> stored.mailbox().value()).orElse(null),
                mail.flatMap(StoredMail::internetMessageId).orElse(null),
                mail.map(StoredMail::subject).orElse(item.subject()),
                item.outcome().code(),
                item.reasons().stream()
                        .map(reason -> new EntryReason(reason.kind().code(), reason.detail()))
                        .toList(),
                item.effects().stream()
                        .map(effect -> new EntryEffect(
                                effect.key(), effect.state(), effect.kind(), effect.target(), words.get(effect.id())))
                        .toList());
    }

    private Optional<StoredMail> mail(RunItem item) {
        MailLookup lookup = mails.getIfAvailable();
        return lookup != null && item.subject().startsWith(MAIL)
                ? lookup.mail(Long.parseLong(item.subject().substring(MAIL.length())))
                : Optional.empty();
    }
}
