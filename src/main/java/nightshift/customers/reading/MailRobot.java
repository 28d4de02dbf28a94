package nightshift.customers.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.mailbox.Robots;

/** Says why a mail is a machine's or nobody's to answer: automatic replies, lists, failures, calendars, wrappings of Outlook. */
final class MailRobot {
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)^\\s*(undeliver(able|ed)\\b|delivery (status notification|has failed|failure|incomplete)"
                    + "|mail delivery (failed|subsystem)|returned mail|failure notice|read:|gelesen:|not read:|(accepted|declined|tentative|canceled|invitation|updated invitation):"
                    + "|(zugesagt|abgesagt|mit vorbehalt|termin):|message recall|recall:|out of office|away from (my|the) (desk|office)|automatische antwort|r\\u00e9ponse automatique"
                    + "|respuesta autom\\u00e1tica|automatisch antwoord).*");
    private static final int ALMOST_NOTHING = 15;

    private MailRobot() {}

    /** The reason, when nobody reads an answer to it. */
    static Optional<String> why(CustomerMail mail, MailWords words) {
        Optional<String> answering = Robots.answering(mail.subject(), mail.from(), mail.headers());
        if (answering.isPresent()) {
            return answering;
        }
        if (NOTICE.matcher(mail.subject()).matches()) {
            return Optional.of("a mail program wrote it: \"" + mail.subject().strip() + "\"");
        }
        if (mail.files().stream().anyMatch(AttachedFile::calendar)
                || mail.header("content-type").startsWith("text/calendar")) {
            return Optional.of("it is a calendar invitation");
        }
        if (words.own().length() < ALMOST_NOTHING && mail.files().stream().anyMatch(AttachedFile::winmail)) {
            return Optional.of("all it has is winmail.dat, which only Outlook opens");
        }
        return MailChannel.of(mail) == MailChannel.AMAZON ? Optional.empty() : listed(mail);
    }

    private static Optional<String> listed(CustomerMail mail) {
        return mail.header("list-id").isEmpty()
                ? Robots.broadcasting(mail.from(), mail.headers())
                : Optional.of("it went to a list");
    }
}
