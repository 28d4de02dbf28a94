package nightshift.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.letters.Letter;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;
import org.springframework.stereotype.Component;

/** A supplier who did not answer in time is reminded by a second draft in the thread, once for each claim. */
@Component
public class FollowUps {
    private static final String CLAIM = "claim/";

    private final VendorLetters letters;

    public FollowUps(VendorLetters letters) {
        this.letters = letters;
    }

    /** The id of the claim that work such as {@code claim/12/follow-up} is about. */
    static long claimOf(Work work) {
        return Long.parseLong(
                work.subject().substring(CLAIM.length(), work.subject().lastIndexOf('/')));
    }

    /** @param found the claim as it is now: it may have been answered or closed since its time ran out */
    public Decided decide(Work work, Optional<StandingClaim> found) {
        return found.filter(FollowUps::waits)
                .map(claim -> due(work, claim))
                .orElseGet(() -> new Decided(
                        work,
                        new Item(ClaimConclusions.ITEM, "Follow-up", Map.of(ClaimFacts.OUTCOME, "nothing")),
                        new Decision.Nothing(new Reason(
                                ReasonKind.ALREADY_DONE,
                                "The supplier has answered, or the claim was closed, since its time ran out."))));
    }

    private static boolean waits(StandingClaim claim) {
        boolean open = claim.state() == ClaimState.BOTH_SENT || claim.state() == ClaimState.FOLLOWED_UP;
        return open && claim.vendorDraft().flatMap(ClaimDraft::sentId).isPresent();
    }

    private Decided due(Work work, StandingClaim claim) {
        ClaimDraft sent = claim.vendorDraft().orElseThrow();
        Letter letter = letters.followUp(claim.poNumber(), sent.settledAt().orElse(sent.notedAt()));
        Effect draft = Effect.of(ClaimFiles.reply(claim, letter, ClaimReferences.followUp(claim.reference())), 1);
        Map<String, Object> facts = Map.of(
                ClaimFacts.OUTCOME,
                "follow_up",
                "supplier",
                claim.supplier(),
                "poNumber",
                claim.poNumber(),
                ClaimFacts.DRAFT,
                letter.text());
        Item item = new Item(
                ClaimConclusions.ITEM, "Follow-up to %s for %s".formatted(claim.supplier(), claim.poNumber()), facts);
        return new Decided(work, item, new Decision.Proceed(List.of(draft)));
    }
}
