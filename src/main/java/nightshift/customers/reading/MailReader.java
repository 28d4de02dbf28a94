package nightshift.customers.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.documents.loading.MailBody;
import nightshift.documents.loading.TimeLimit;

/** Opens a mail: its own words, the older mails below, the signature, and what is hidden. Bounded in size and time. */
final class MailReader {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^\\s*((re|r\\u00e9p?|aw|antw?|sv|fwd?|wg|tr|rv|res|enc|doorst)\\s?(\\[\\d+\\])?\\s?:|\\[(ext|external|extern)\\]|(ext|external):)\\s*");
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int SURELY_QUICK = 40_000;
    private static final int LONGEST_SUBJECT = 500;

    /** No word is longer, and hardly an address of a web page. Patterns try each part of one, so that their work grows with its square. */
    private static final Pattern ENDLESS_WORD = Pattern.compile("(\\S{300})\\S+");

    private MailReader() {}

    static MailWords words(CustomerMail mail) {
        MailBody body = mail.html().length() < SURELY_QUICK
                ? MailBody.of(mail.html())
                : TimeLimit.within(LONGEST, () -> MailBody.of(mail.html()), MailReader::tooSlow);
        AmazonFrame frame = MailChannel.of(mail) == MailChannel.AMAZON
                ? AmazonFrame.of(shortened(body.own()))
                : new AmazonFrame(shortened(body.own()), List.of());
        Signature signed = Signature.of(frame.message(), mail.fromName());
        return new MailWords(
                subject(mail.subject()),
                String.join("\n", signed.own()),
                Stream.concat(frame.around().stream(), shortened(body.quoted()).stream())
                        .collect(Collectors.joining("\n")),
                String.join("\n", signed.signature()),
                body.hidden(),
                body.refused());
    }

    private static List<String> shortened(List<String> lines) {
        return lines.stream()
                .map(line -> ENDLESS_WORD.matcher(line).replaceAll("$1"))
                .toList();
    }

    /** What is left of a mail whose words were too much for the rules: its subject, and why a person has to read it. */
    static MailWords withoutBody(CustomerMail mail, String why) {
        return new MailWords(subject(mail.subject()), "", "", "", "", Optional.of(why));
    }

    private static MailBody tooSlow() {
        return new MailBody(
                List.of(),
                List.of(),
                "",
                Optional.of("The mail's text could not be read within %d seconds.".formatted(LONGEST.toSeconds())));
    }

    private static String subject(String subject) {
        String bare = subject.strip();
        if (bare.length() > LONGEST_SUBJECT) {
            bare = bare.substring(0, LONGEST_SUBJECT);
        }
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = PREFIX.matcher(bare).replaceFirst("").strip();
        }
        return bare.replaceAll("\\s+", " ");
    }
}
