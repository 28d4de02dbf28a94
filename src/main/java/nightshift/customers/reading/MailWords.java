package nightshift.customers.reading;

import java.util.Optional;

/**
 * The words of a mail, told apart by who wrote them to whom.
 *
 * @param subject without Re: and Fwd:
 * @param own what the sender wrote in this mail, as he sees it
 * @param quoted older mails that his mail carries below
 * @param signature his name, his device's or company's lines, disclaimers
 * @param hidden text in the mail that no reader sees: comments, white on white, size 0
 * @param refused a sentence, when the mail is too large or too tangled to be read; then own holds at most its beginning
 */
public record MailWords(
        String subject, String own, String quoted, String signature, String hidden, Optional<String> refused) {

    /** What counts as said in this mail: subject and own words. */
    public String said() {
        return subject.isBlank() ? own : subject + "\n" + own;
    }
}
