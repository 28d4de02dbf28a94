package nightshift.mailbox;

import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.microsoftgraph.GraphException;

/** What a failed call to Graph means for Nightshift. */
public final class OutlookFailures {
    private static final String TOO_LARGE =
            ". Where that is a mail: the text of one of the next to be read is this long. Move it out"
                    + " of the Inbox, and the mails behind it are taken in";

    private OutlookFailures() {}

    public static Exception of(GraphException failed) {
        if (failed.hasCode("AttachmentTooLarge")) {
            return new AttachmentRefused("The attachment is larger than allowed and was not taken");
        }
        if (failed.hasCode("ReferenceAttachment")) {
            return new AttachmentRefused(
                    "The attachment is a link to a cloud file: ask the sender for the file itself");
        }
        if (failed.hasCode("AnswerTooLarge") && !failed.isOutcomeUnknown()) {
            return failure(failed, RemoteFailure.Applied.NO, false, text(failed) + TOO_LARGE);
        }
        if (failed.isOutcomeUnknown()) {
            return failure(failed, RemoteFailure.Applied.UNKNOWN, true, text(failed));
        }
        int status = failed.hasCode("ForeignLink") ? 400 : failed.getStatusCode();
        return switch (status) {
            case 0, 408, 412, 429, 500, 502, 503, 504 -> failure(failed, RemoteFailure.Applied.NO, true, text(failed));
            default -> failure(failed, RemoteFailure.Applied.NO, false, text(failed) + hint(failed));
        };
    }

    /** Whether the mail itself is not there (any more), as opposed to its mailbox. */
    public static boolean isGone(RemoteFailure failure) {
        return failure.getCause() instanceof GraphException answer && answer.hasCode("ErrorItemNotFound");
    }

    private static RemoteFailure failure(
            GraphException failed, RemoteFailure.Applied applied, boolean worthRepeating, String message) {
        return new RemoteFailure(
                RemoteSystem.OUTLOOK,
                applied,
                worthRepeating,
                failed.getRetryAfter().orElse(null),
                message,
                failed);
    }

    private static String text(GraphException failed) {
        return String.valueOf(failed.getMessage());
    }

    private static String hint(GraphException failed) {
        return switch (failed.getStatusCode()) {
            case 400, 401 ->
                failed.getCode().startsWith("inv") || failed.getCode().startsWith("unauth")
                        ? ". Check nightshift.microsoft-graph.tenant-id, client-id and client-secret"
                        : "";
            case 403 ->
                ". Grant the application the role Application Mail.ReadWrite for this mailbox (RBAC for"
                        + " Applications, New-ManagementRoleAssignment), and Application Mail.Send where it is to send; a change"
                        + " may take an hour";
            default -> "";
        };
    }
}
