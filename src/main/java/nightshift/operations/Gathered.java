package nightshift.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a multicast brought, as one list: of each one thing, or a list of several. A step that failed brings nothing.
 *
 * <p>Begins with an exchange of its own: a step that failed leaves something else, and marks on its exchange that would end the
 * caller's route.
 */
public final class Gathered implements AggregationStrategy {
    private final Class<?> kept;

    private Gathered(Class<?> kept) {
        this.kept = kept;
    }

    /** Only what is of this type. */
    public static Gathered of(Class<?> kept) {
        return new Gathered(kept);
    }

    @Override
    public Exchange aggregate(@Nullable Exchange before, Exchange step) {
        Exchange all = before == null ? new DefaultExchange(step.getContext()) : before;
        List<Object> gathered = new ArrayList<>();
        if (before != null) {
            gathered.addAll(brought(before));
        }
        gathered.addAll(brought(step));
        all.getMessage().setBody(gathered);
        return all;
    }

    private List<?> brought(Exchange step) {
        Object body = step.getMessage().getBody();
        List<?> each = body instanceof List<?> several ? several : Collections.singletonList(body);
        return each.stream().filter(kept::isInstance).toList();
    }
}
