package nightshift.customers.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nightshift.documents.loading.TimeLimit;
import nightshift.settings.StoreSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Understands a customer's mail without a model: rules, and examples that ship with the project. Both are loaded when the first
 * mail comes, so that other runs do not wait for them.
 */
@Component
public class Understanding {
    /** Suppliers complain and speak of credits too; that is no customer's case. */
    private static final Set<HandOver> OF_SUPPLIERS =
            EnumSet.of(HandOver.PROMPT_INJECTION, HandOver.IMPERSONATION, HandOver.PAYMENT_DATA, HandOver.UNREADABLE);

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String TOO_MUCH =
            "The mail's text takes too long to understand: it repeats itself endlessly, or is made to be slow to read.";

    private static final String NO_SENDER = "It names no sender that can be read: look at it in Outlook.";

    private final KnownSenders known;
    private final Impersonation impersonation;
    private final Supplier<Rules> rules;

    @Autowired
    public Understanding(StoreSettings settings) {
        this(KnownSenders.of(settings));
    }

    public Understanding(KnownSenders known) {
        this.known = known;
        this.impersonation = new Impersonation(known);
        this.rules = new Once<>(Rules::load);
    }

    /** What the mail says. What cannot be read is handed over with the reason. */
    public Understood of(CustomerMail mail) {
        MailWords words = MailReader.words(mail);
        return TimeLimit.within(LONGEST, () -> tried(mail, words), () -> unread(mail));
    }

    // A pattern may need more of the stack than there is for a sentence that somebody repeats ten thousand times.
    private Understood tried(CustomerMail mail, MailWords words) {
        try {
            return understood(mail, words);
        } catch (StackOverflowError tooDeep) {
            return unread(mail);
        }
    }

    private Understood unread(CustomerMail mail) {
        CustomerMail bare = new CustomerMail(
                mail.subject(), "", mail.from(), mail.fromName(), mail.headers(), mail.files(), mail.recipients());
        return understood(bare, MailReader.withoutBody(mail, TOO_MUCH));
    }

    private Understood understood(CustomerMail mail, MailWords words) {
        Optional<String> robot = MailRobot.why(mail, words);
        String language = Languages.of(words.said());
        Mentioned mentioned = Mentions.in(words);
        long photos = mail.files().stream()
                .filter(file -> words.own().isBlank() ? file.picture() : file.photo())
                .count();
        List<Intent> intents = robot.isPresent()
                ? List.of(new Intent(MailTopic.ROBOT, List.of(), true, "No person wrote it: " + robot.get() + "."))
                : intents(mail, words, language, mentioned, photos > 0);
        List<HandOverReason> handOvers = robot.isPresent() ? List.of() : handOvers(mail, words, language, intents);
        MailChannel channel = MailChannel.of(mail);
        Urgencies.Judged urgency = rules.get().urgencies().of(channel, intents, handOvers, words, language);
        return new Understood(
                channel,
                language,
                intents,
                urgency.urgency(),
                urgency.reason(),
                handOvers,
                mentioned,
                robot,
                photos > 0,
                robot.map(why -> "A machine's mail: " + why + ".")
                        .orElseGet(() -> Summary.of(intents, mentioned, words, (int) photos)),
                words);
    }

    private List<Intent> intents(
            CustomerMail mail, MailWords words, String language, Mentioned mentioned, boolean photos) {
        if (mail.from().flatMap(known::supplier).isPresent()) {
            String name = mail.from().flatMap(known::supplier).orElseThrow().name();
            return List.of(new Intent(
                    MailTopic.SUPPLIER_ANSWER,
                    List.of(mail.address()),
                    true,
                    "It comes from an address of " + name + "."));
        }
        boolean thread = !words.subject().equals(mail.subject().strip().replaceAll("\\s+", " "));
        List<Intent> found = new ArrayList<>(rules.get().topics().in(words, language, !thread));
        Sign damage = rules.get().signs().of(MailTopic.DAMAGE_REPORT);
        Damage.shown(words, photos, mentioned, found, damage, language).ifPresent(shown -> {
            found.removeIf(intent -> !intent.settled() && intent.words().isEmpty());
            found.add(0, shown);
        });
        return found;
    }

    private List<HandOverReason> handOvers(CustomerMail mail, MailWords words, String language, List<Intent> intents) {
        List<HandOverReason> found = new ArrayList<>(rules.get().handOvers().in(words, language));
        rules.get().handOvers().inFiles(mail.attachedText(), language).ifPresent(found::add);
        impersonation.in(mail).ifPresent(found::add);
        if (mail.from().isEmpty()) {
            found.add(new HandOverReason(HandOver.UNREADABLE, NO_SENDER, List.of()));
        }
        if (intents.get(0).topic() == MailTopic.SUPPLIER_ANSWER) {
            found.removeIf(reason -> !OF_SUPPLIERS.contains(reason.kind()));
            return found;
        }
        found.addAll(Doubts.of(intents, rules.get().topics().unanswered(words, intents)));
        return found;
    }
}
