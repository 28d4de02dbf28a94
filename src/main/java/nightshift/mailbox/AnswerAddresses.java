package nightshift.mailbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphAddress;
import nightshift.microsoftgraph.GraphMessage;
import org.jspecify.annotations.Nullable;

/** Whom a reply is for, so that mails to others in the same conversation are told from answers. */
final class AnswerAddresses {
    private AnswerAddresses() {}

    /** The addresses that an answer may go to; a mail of ours is answered to whom it went. Empty where none can be read. */
    static Set<String> of(GraphMessage mail, DraftMail reply) {
        Set<String> addresses = new TreeSet<>();
        reply.to().stream().map(EmailAddress::value).forEach(addresses::add);
        add(addresses, mail.from() == null ? List.of() : List.of(mail.from()));
        add(addresses, mail.replyTo());
        if (addresses.contains(reply.mailbox().value())) {
            add(addresses, mail.toRecipients());
        }
        addresses.remove(reply.mailbox().value());
        return addresses;
    }

    /** Whether it went to one of them. Where that cannot be told it did: rather no draft than a second answer. */
    static boolean reaches(GraphMessage sent, Set<String> addresses) {
        Set<String> recipients = new TreeSet<>();
        add(recipients, sent.toRecipients());
        add(recipients, sent.ccRecipients());
        return recipients.isEmpty()
                || addresses.isEmpty()
                || recipients.stream().anyMatch(addresses::contains);
    }

    private static void add(Set<String> addresses, @Nullable List<GraphAddress> more) {
        Optional.ofNullable(more).orElse(List.of()).stream()
                .map(GraphAddress::address)
                .flatMap(address -> Optional.ofNullable(address).stream())
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .forEach(addresses::add);
    }
}
