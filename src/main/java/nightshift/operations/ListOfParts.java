package nightshift.operations;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.apache.camel.support.ExchangeHelper;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a split gave, as one list in their order: the documents of a mail, the files of an attachment. A part that
 * failed fails the whole, so that a mail is never decided without one of its documents.
 */
public final class ListOfParts implements AggregationStrategy {
    private final Class<?> kept;

    private ListOfParts(Class<?> kept) {
        this.kept = kept;
    }

    /** Whatever each part gave. */
    public static ListOfParts all() {
        return new ListOfParts(Object.class);
    }

    /** Only what is of this type: a part may have had nothing to give. */
    public static ListOfParts of(Class<?> kept) {
        return new ListOfParts(kept);
    }

    @Override
    public Exchange aggregate(@Nullable Exchange whole, Exchange part) {
        Exchange answer = whole == null ? begun(part) : whole;
        if (part.getException() != null) {
            answer.setException(part.getException());
        } else if (kept.isInstance(part.getMessage().getBody())) {
            list(answer).add(part.getMessage().getBody());
        }
        return answer;
    }

    private static Exchange begun(Exchange first) {
        Exchange answer = ExchangeHelper.createCorrelatedCopy(first, true);
        answer.getMessage().setBody(new ArrayList<>());
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Exchange answer) {
        return (List<Object>) answer.getMessage().getBody();
    }
}
