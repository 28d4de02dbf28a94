package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import nightshift.operations.SubmittedEffect;
import org.springframework.stereotype.Component;

/** What the end of a bulk operation means for each of its prices, and for the batch itself. */
@Component
public class BulkOutcomes {
    private final PriceWrites writes;
    private final BulkSettings settings;
    private final Clock clock;

    public BulkOutcomes(PriceWrites writes, BulkSettings settings, Clock clock) {
        this.writes = writes;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param members those whose outcome is open */
    public Told of(Optional<BulkAttempt> attempt, List<BatchMember> members, BulkOperation operation, byte[] result) {
        Map<Long, BatchMember> open =
                members.stream().collect(Collectors.toMap(BatchMember::effectId, Function.identity()));
        List<MemberOutcome> told = new ArrayList<>();
        if (attempt.filter(known -> !known.adopted()).isPresent()) {
            BulkResult lines = BulkResult.read(result);
            List<List<Long>> sent = attempt.get().lines();
            for (int line = 0; line < sent.size(); line++) {
                JsonNode data = lines.byLine().get(line);
                if (data != null) {
                    told.addAll(ofLine(sent.get(line), open, data.path("data")));
                }
            }
        }
        told.forEach(outcome -> open.remove(outcome.effectId()));
        return new Told(told, List.copyOf(open.values()), why(operation));
    }

    /** Nothing is concluded from a line that is about another product than the one it should be about. */
    private List<MemberOutcome> ofLine(List<Long> ids, Map<Long, BatchMember> open, JsonNode data) {
        List<BatchMember> members =
                ids.stream().map(open::get).filter(Objects::nonNull).toList();
        JsonNode payload = data.path("productVariantsBulkUpdate");
        if (members.size() < ids.size() || !payload.path("userErrors").isArray()) {
            return List.of();
        }
        String product = VariantPrices.change(members.get(0)).productId();
        String answered = payload.path("product").path("id").asText(product);
        return answered.equals(product) || answered.equals("null")
                ? writes.outcomes(new ProductPrices(product, members), data)
                : List.of();
    }

    private static String why(BulkOperation operation) {
        return "Shopify's bulk operation " + operation.id() + " ended " + operation.status()
                + " without telling what became of it";
    }

    public EffectOutcome ended(BulkOperation operation) {
        return new EffectOutcome.Done(Optional.of(operation.id()), "ended " + operation.status());
    }

    /** A bulk operation that stays open for too long is for a person; it is never begun again. */
    public Optional<Reason> overdue(SubmittedEffect submitted) {
        Duration open = Duration.between(submitted.submittedAt(), Instant.now(clock));
        return open.compareTo(settings.alertAfter()) < 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        ReasonKind.REMOTE_REFUSED,
                        "Shopify has not finished the bulk operation " + submitted.remoteId() + " ("
                                + submitted.payload().target() + ") for " + open.toHours() + " h "
                                + open.toMinutesPart()
                                + " min; it ends by itself after 24 h, ask Shopify support if it does not"));
    }

    /**
     * @param told what its result says of each
     * @param inDoubt those of which it says nothing: then their prices are read
     * @param why it says nothing, for people
     */
    public record Told(List<MemberOutcome> told, List<BatchMember> inDoubt, String why) {
        public Told {
            told = List.copyOf(told);
            inDoubt = List.copyOf(inDoubt);
        }
    }
}
