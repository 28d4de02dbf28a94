package nightshift.marketplace;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.operations.BatchMember;
import nightshift.operations.EffectBatches;
import nightshift.operations.EffectTicket;
import nightshift.operations.MemberOutcome;
import nightshift.operations.SubmittedEffect;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;

/** Batches and the gate in memory, just enough for the Amazon routes; what was settled is kept to be asserted on. */
public final class RecordedBatches {
    static final long BATCH = 900;

    final List<BatchMember> ready = new ArrayList<>();
    final Map<Long, EffectOutcome> settled = Collections.synchronizedMap(new LinkedHashMap<>());
    private final EffectBatches mock = mock(EffectBatches.class, delegatesTo(this));
    private final Clock clock;
    private long batches;
    boolean fresh = true;

    @Nullable
    EffectPayload feed;

    @Nullable
    SubmittedEffect submitted;

    @Nullable
    Exception failure;

    RecordedBatches(Clock clock) {
        this.clock = clock;
    }

    EffectBatches asEffectBatches() {
        return mock;
    }

    void plan(ShipmentConfirmation... confirmations) {
        for (ShipmentConfirmation confirmation : confirmations) {
            ready.add(new BatchMember(ready.size() + 1L, confirmation));
        }
    }

    public Optional<Long> open(String kind, int atMost, Function<List<BatchMember>, EffectPayload> payload) {
        List<BatchMember> free =
                ready.stream().filter(member -> !isOnItsWay(member)).toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        feed = payload.apply(free);
        ready.removeAll(free);
        return Optional.of(BATCH + batches++);
    }

    private boolean isOnItsWay(BatchMember member) {
        return submitted != null
                && ((AmazonFeed) submitted.payload()).messages().stream().anyMatch(message -> message.confirmation()
                        .target()
                        .equals(member.payload().target()));
    }

    public List<SubmittedEffect> submitted(String kind) {
        return submitted == null ? List.of() : List.of(submitted);
    }

    public List<BatchMember> openMembersOf(long batchEffectId) {
        return feed == null
                ? List.of()
                : ((AmazonFeed) feed)
                        .messages().stream()
                                .filter(message -> !settled.containsKey(message.effectId()))
                                .map(message -> new BatchMember(message.effectId(), message.confirmation()))
                                .toList();
    }

    public int waitingBehind(long batchEffectId) {
        return ready.size();
    }

    public boolean holdsUpTheNext(String kind, Instant overdueSince) {
        return submitted != null && submitted.submittedAt().isAfter(overdueSince);
    }

    public boolean inFlight(String kind) {
        return submitted != null;
    }

    public void settle(long effectId, EffectOutcome outcome) {
        settled.put(effectId, outcome);
        if (submitted != null && submitted.effectId() == effectId) {
            submitted = null;
        }
    }

    public void settleEach(List<MemberOutcome> outcomes) {
        outcomes.forEach(one -> settle(one.effectId(), one.outcome()));
    }

    RouteBuilder gate() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:perform-effect")
                        .process(RecordedBatches.this::claim)
                        .doTry()
                        .to("direct:amazon-submit-feed")
                        .process(RecordedBatches.this::record)
                        .doCatch(Exception.class)
                        .process(exchange -> failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class))
                        .end();
            }
        };
    }

    private void claim(Exchange exchange) {
        long id = exchange.getMessage().getBody(Long.class);
        exchange.setVariable("effect", new EffectTicket(id, 1, clock.instant(), fresh));
        exchange.getMessage().setBody(feed);
    }

    private void record(Exchange exchange) {
        EffectTicket ticket = exchange.getVariable("effect", EffectTicket.class);
        EffectOutcome outcome = exchange.getMessage().getBody(EffectOutcome.class);
        if (outcome instanceof EffectOutcome.Submitted sent) {
            submitted = new SubmittedEffect(ticket.effectId(), feed, sent.remoteId(), clock.instant());
        } else {
            settled.put(ticket.effectId(), outcome);
        }
    }
}
