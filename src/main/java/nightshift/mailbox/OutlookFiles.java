package nightshift.mailbox;

import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.microsoftgraph.GraphAttachment;
import nightshift.microsoftgraph.GraphMessage;

/** Files for our drafts: what hangs there already, what to upload, and what came of it. */
public final class OutlookFiles {
    private OutlookFiles() {}

    /** @param made the remote id of the write that made the draft */
    public static String draftId(MailAttachment wanted, Optional<String> made) {
        return made.orElseThrow(() -> RemoteFailure.hopeless(
                RemoteSystem.OUTLOOK, "There is no draft yet to attach " + wanted.name() + " to: " + wanted.draft()));
    }

    /** Sizes are not compared: Outlook's are a bit larger than the file (microsoft-graph-mail 7). */
    public static boolean hangsThere(MailAttachment wanted, List<GraphAttachment> files) {
        return there(wanted, files).isPresent();
    }

    static Optional<GraphAttachment> there(MailAttachment wanted, List<GraphAttachment> files) {
        return files.stream()
                .filter(file -> wanted.name().equalsIgnoreCase(file.name()))
                .findFirst();
    }

    public static EffectOutcome alreadyThere(MailAttachment wanted, List<GraphAttachment> files) {
        return new EffectOutcome.DoneElsewhere(
                there(wanted, files).map(GraphAttachment::id), wanted.name() + " hangs on the draft already");
    }

    public static boolean isDraft(GraphMessage message) {
        return Boolean.TRUE.equals(message.draft());
    }

    public static EffectOutcome sentAlready(MailAttachment wanted) {
        return stale(
                wanted,
                "The draft was sent before " + wanted.name() + " was on it: send the file yourself where it is needed");
    }

    /** @return the JPEG's bytes, or why there is none to attach */
    public static Object photo(MailAttachment wanted, Optional<byte[]> stored) {
        Optional<byte[]> jpeg =
                stored.filter(bytes -> bytes.length > 0).flatMap(bytes -> PhotoScaling.jpeg(bytes, wanted.largest()));
        return jpeg.<Object>map(bytes -> bytes)
                .orElseGet(
                        () -> stale(
                                wanted,
                                "The photo for " + wanted.name()
                                        + " is no longer stored, or is no picture that can be read: attach it yourself from the customer's mail"));
    }

    public static EffectOutcome attached(MailAttachment wanted) {
        return new EffectOutcome.Done(Optional.empty(), wanted.name() + " attached");
    }

    /** People delete drafts; that is no failure of ours. Any other failure is thrown on. */
    public static EffectOutcome noDraftOr(RemoteFailure failure, MailAttachment wanted) {
        if (OutlookFailures.isGone(failure)) {
            return deleted();
        }
        throw failure;
    }

    public static EffectOutcome deleted() {
        return new EffectOutcome.DoneElsewhere(
                Optional.empty(), "The draft was deleted: there is nothing to attach to");
    }

    private static EffectOutcome stale(MailAttachment wanted, String sentence) {
        return new EffectOutcome.Stale(new Reason(ReasonKind.STALE_DECISION, sentence + " (" + wanted.draft() + ")."));
    }
}
