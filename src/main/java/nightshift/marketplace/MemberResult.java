package nightshift.marketplace;

import java.util.Optional;
import nightshift.core.EffectOutcome;

/**
 * What a feed did for one confirmation.
 *
 * @param outcome empty when the report does not tell: then the order itself is asked
 * @param doubt why it does not tell, for the sentence if the order turns out not confirmed
 */
public record MemberResult(AmazonFeed.Message message, Optional<EffectOutcome> outcome, String doubt) {}
