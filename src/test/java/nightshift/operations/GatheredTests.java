package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class GatheredTests {
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Gathered gathered = Gathered.of(String.class);

    @Test
    void whatEachStepBroughtIsOneListHoweverManyThingsItBrought() {
        Exchange all = gathered.aggregate(gathered.aggregate(null, step("one")), step(List.of("two", "three")));

        assertThat(all.getMessage().getBody()).isEqualTo(List.of("one", "two", "three"));
    }

    @Test
    void aStepThatFailedBringsNothingAndLeavesNoMark() {
        Exchange failed = step(7);
        failed.setException(new IllegalStateException("no answer"));
        failed.setRouteStop(true);

        Exchange all = gathered.aggregate(gathered.aggregate(null, failed), step("one"));

        assertThat(all.getMessage().getBody()).isEqualTo(List.of("one"));
        assertThat(all.isFailed()).isFalse();
        assertThat(all.isRouteStop()).isFalse();
    }

    private Exchange step(Object brought) {
        Exchange step = new DefaultExchange(camel);
        step.getMessage().setBody(brought);
        return step;
    }
}
