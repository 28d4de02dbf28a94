package nightshift.claims;

/** What makes a draft of a claim the same draft. */
final class ClaimReferences {
    private ClaimReferences() {}

    /** By the mail's own id in Outlook, not by our row: one mail never gets two answers, also when our database is lost. */
    static String customer(ClaimCase asked) {
        return "claim/mail/" + asked.open().mail().graphId() + "/customer";
    }

    /** By item: a supplier never gets two claims for one. */
    static String vendor(String claim) {
        return claim + "/vendor";
    }

    static String morePhotos(String claim, ClaimCase asked) {
        return claim + "/photos-" + asked.open().mail().graphId();
    }

    static String followUp(String claim) {
        return claim + "/follow-up";
    }
}
