package nightshift.operations;

import java.util.Optional;
import nightshift.core.Workflow;

/**
 * Something to work on, stored durably: a mail for one workflow. Unique by workflow and subject, so a mail that comes twice
 * is one work.
 *
 * @param subject what it is about, for example {@code mail/4711}
 * @param supplier name of the supplier in the settings, where it came from one
 * @param shadowOnly whether every decision on it stays a shadow whatever the mode is (backfill)
 * @param attempt which try this is, from 1
 */
public record Work(
        long id, Workflow workflow, String subject, Optional<String> supplier, boolean shadowOnly, int attempt) {
    private static final String MAIL = "mail/";

    public static String mailSubject(long mailId) {
        return MAIL + mailId;
    }

    /** The row id of the mail that such a subject names; empty where it is about something else. */
    static Optional<Long> mailOf(String subject) {
        return subject.startsWith(MAIL)
                ? Optional.of(Long.valueOf(subject.substring(MAIL.length())))
                : Optional.empty();
    }

    /** The row id of the mail this work is about. */
    public long mailId() {
        return mailOf(subject)
                .orElseThrow(
                        () -> new IllegalStateException("Work " + id + " is about " + subject + ", not about a mail"));
    }
}
