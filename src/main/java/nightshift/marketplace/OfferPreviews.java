package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.EffectOutcome;
import nightshift.operations.MemberOutcome;
import nightshift.operations.Previews;

/** What Amazon would say to changes that are only recorded. */
public final class OfferPreviews {
    private OfferPreviews() {}

    /** For those that would not even be sent: why. */
    public static List<Previews.Preview> notSent(OfferComparison.Compared compared) {
        return compared.settled().stream().map(OfferPreviews::notSent).toList();
    }

    private static Previews.Preview notSent(MemberOutcome settled) {
        String why = settled.outcome() instanceof EffectOutcome.DoneElsewhere there
                ? there.how()
                : Stream.of(settled.outcome())
                        .map(outcome -> outcome instanceof EffectOutcome.Stale stale
                                ? stale.reason().detail()
                                : ((EffectOutcome.Refused) outcome).reason().detail())
                        .findFirst()
                        .orElse("");
        return new Previews.Preview(settled.effectId(), "not asked", why, "would not be sent");
    }

    /** INVALID comes with HTTP 200 too (amazon-sp-api 11). */
    public static List<Previews.Preview> asked(ListingMessage message, SpApiCall call, SpApiAnswer answer) {
        JsonNode json = SpApiJson.tree(answer.text());
        String status = json.path("status").asText("");
        String outcome = answer.successful() && status.equals("VALID") ? "valid" : "invalid";
        String said = answer.successful() ? status + " " + json.path("issues") : answer.errors();
        return message.members().stream()
                .map(member -> new Previews.Preview(member.effectId(), call.json(), said, outcome))
                .toList();
    }
}
