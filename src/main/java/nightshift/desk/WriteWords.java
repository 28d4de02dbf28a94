package nightshift.desk;

import nightshift.mailbox.DraftMail;
import nightshift.operations.EffectState;

/** How a write stands, in the words of the owner of a store. */
final class WriteWords {
    private WriteWords() {}

    /**
     * @param kind of the write; empty where several kinds are counted together
     * @param state its code
     */
    static String of(String kind, String state) {
        EffectState standing = EffectState.of(state);
        if (kind.equals(DraftMail.KIND) && standing.achieved()) {
            return "in Outlook, a person sends it";
        }
        return switch (standing) {
            case PLANNED -> "to be written";
            case PERFORMING -> "being written";
            case DONE -> "done";
            case DONE_ELSEWHERE -> "was there already";
            case SUBMITTED -> "sent, no answer yet";
            case REFUSED -> "refused";
            case FAILED -> "failed";
            case STAGED -> "waits for approval";
            case DISCARDED -> "given up";
            case SHADOW -> "not written (shadow)";
            case EXPIRED -> "too late, not written";
        };
    }
}
