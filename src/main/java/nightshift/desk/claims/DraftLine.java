package nightshift.desk.claims;

import nightshift.claims.ClaimDraft;
import nightshift.desk.StoreTime;

/** A draft of a claim in words. */
record DraftLine(String role, String fate) {
    static DraftLine of(ClaimDraft draft, StoreTime time) {
        return new DraftLine(role(draft), fate(draft, time));
    }

    private static String role(ClaimDraft draft) {
        return switch (draft.role()) {
            case CUSTOMER -> "To the customer";
            case VENDOR -> "To the supplier";
            case VENDOR_PHOTOS -> "More photos to the supplier";
            case FOLLOW_UP -> "Follow-up to the supplier";
        };
    }

    private static String fate(ClaimDraft draft, StoreTime time) {
        String when = draft.settledAt().map(at -> " " + time.of(at)).orElse("");
        return switch (draft.fate()) {
            case WAITING -> "drafted " + time.of(draft.notedAt()) + ", not sent as far as known";
            case SENT -> "sent" + when;
            case RETURNED -> "sent" + when + ", but it did not arrive: send it to the right address";
            case GONE -> when.isEmpty() ? "not written: discarded, refused or expired" : "deleted, seen" + when;
            case SHADOW -> "recorded " + time.of(draft.notedAt()) + " in shadow only";
        };
    }
}
