package nightshift.operations;

import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * For a multicast whose steps do not depend on each other's luck: each has its turn whatever became of the others, and the message goes on after it
 * as it was before. A step that kept its failure itself (policy {@code item}) has no more to say; one that did not fails the whole,
 * after all had their turn.
 *
 * <p>Camel's own {@code useOriginal()} knows the original in a split only: in a multicast it throws a {@code NullPointerException} in place of the
 * first failure, and the steps behind it have no turn. Its default carries the mark "handled" of a step on, and what follows is passed over.
 */
public final class EachOnItsOwn implements AggregationStrategy {
    @Override
    public Exchange aggregate(@Nullable Exchange before, Exchange step) {
        throw new IllegalStateException("Camel asks with the message that came in");
    }

    @Override
    public Exchange aggregate(@Nullable Exchange before, Exchange step, Exchange original) {
        if (step.getException() != null && original.getException() == null) {
            original.setException(step.getException());
        }
        return original;
    }
}
