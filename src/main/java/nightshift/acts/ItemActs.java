package nightshift.acts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Person;
import nightshift.core.AlreadyDone;
import nightshift.core.NotThere;
import nightshift.operations.Processes;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.RememberedCorrections;
import nightshift.operations.reviews.RememberedFact;
import nightshift.operations.reviews.RememberedFacts;
import nightshift.operations.reviews.ReviewClaims;
import nightshift.operations.reviews.ReviewDesk;
import nightshift.operations.reviews.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a person does to finish an item: the acts it offers at this moment, claiming it before, and remembering a correction
 * after it. Of two who act at once the second is told who was first.
 */
@Component
public class ItemActs {
    private final ReviewDesk desk;
    private final ReviewClaims claims;
    private final RememberedCorrections remembered;
    private final List<RememberedFacts> kept;
    private final Processes processes;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    ItemActs(
            ReviewDesk desk,
            ReviewClaims claims,
            RememberedCorrections remembered,
            List<RememberedFacts> kept,
            Processes processes,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.desk = desk;
        this.claims = claims;
        this.remembered = remembered;
        this.kept = List.copyOf(kept);
        this.processes = processes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What may be done about an item as it stands now, the likeliest first. */
    public List<OfferedAct> offered(Target target) {
        return desk.offered(target);
    }

    /**
     * Does one of the offered acts and waits for its writes.
     *
     * @param values what was entered, by the names of the act's fields
     */
    public ActOutcome act(Person who, Target target, String act, @Nullable String note, Map<String, String> values) {
        String said = Note.orEmpty(note);
        var request = new ActRequest(target, act, who.name(), said, values);
        ActOutcome outcome = (ActOutcome) Objects.requireNonNull(processes.ask("review-act", request));
        if (outcome instanceof ActOutcome.Finished || outcome instanceof ActOutcome.StillFlagged) {
            audit.record(who, act, about(target), said);
        }
        return outcome;
    }

    /** Says that he looks at it, so that nobody else does. To claim it twice changes nothing. */
    public void claim(Person who, long reviewId) {
        transaction.executeWithoutResult(status -> {
            Optional<ActOutcome> refused = claims.claim(reviewId, who.name());
            refused.ifPresent(why -> {
                throw why instanceof ActOutcome.Impossible
                        ? new NotThere(bare(why.sentence()))
                        : new AlreadyDone(bare(why.sentence()));
            });
            audit.record(who, "claim", "review " + reviewId, null);
        });
    }

    /** Gives it back to whoever takes it. */
    public void release(Person who, long reviewId) {
        if (!claims.release(reviewId, who.name())) {
            throw new AlreadyDone("Review " + reviewId + " is not claimed by " + who.name());
        }
        audit.record(who, "release", "review " + reviewId, null);
    }

    /** From the next mail on the correction counts. */
    public void remember(Person who, RememberOffer offer) {
        transaction.executeWithoutResult(status -> {
            remembered.remember(offer, who.name());
            audit.record(who, "remember", offer.kind().code() + " " + offer.printed(), offer.means());
        });
    }

    public void forget(Person who, long rememberedId) {
        if (!remembered.forget(rememberedId)) {
            throw new NotThere("There is no remembered correction " + rememberedId);
        }
        audit.record(who, "forget", "remembered correction " + rememberedId, null);
    }

    /** What a feature keeps of a supplier does not count any more. */
    public void forget(Person who, String key) {
        transaction.executeWithoutResult(status -> {
            if (kept.stream().noneMatch(feature -> feature.forget(key))) {
                throw new NotThere("\"" + key + "\" is not remembered");
            }
            audit.record(who, "forget", key, null);
        });
    }

    /** Everything features keep of what people said of suppliers. */
    public List<RememberedFact> kept() {
        return kept.stream().flatMap(feature -> feature.all().stream()).toList();
    }

    private static String about(Target target) {
        return target instanceof Target.OfReview review
                ? "review " + review.reviewId()
                : "decision " + ((Target.OfItem) target).decisionId();
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
