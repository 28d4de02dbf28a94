package nightshift.operations;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Route;
import org.apache.camel.support.ExchangeHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Turns an exchange that failed for good into a dead letter. Never keeps the message: it names the work it was about, or the
 * step of the run, so that a retry does that again from what is stored.
 */
@Component
public class FailedExchanges {
    /** Exchange property with the {@link Work} under way. Set by {@code direct:do-work}; split parts inherit it. */
    public static final String WORK = "nightshift.work";

    /** Exchange property with what a step is at, for example {@code mail/12}: then it fails for this alone. */
    public static final String SUBJECT = "nightshift.subject";

    private static final Logger LOG = LoggerFactory.getLogger(FailedExchanges.class);

    private final DeadLetters deadLetters;
    private final WorkQueue works;
    private final Runs runs;
    private final DatabaseOutage outage;

    public FailedExchanges(DeadLetters deadLetters, WorkQueue works, Runs runs, DatabaseOutage outage) {
        this.deadLetters = deadLetters;
        this.works = works;
        this.runs = runs;
        this.outage = outage;
    }

    /**
     * Stores what failed.
     *
     * @return the id of the dead letter; empty where the database did not take even that
     */
    public Optional<Long> record(Exchange exchange) {
        Throwable thrown = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        Failure.Cause cause = Failure.Cause.of(
                thrown == null ? new IllegalStateException("A step failed without an exception") : thrown);
        String route = route(exchange);
        Optional<Work> work = work(exchange);
        Failure failure = work.map(done -> ofWork(done, route, cause)).orElseGet(() -> ofStep(exchange, route, cause));
        LOG.warn("{} failed in route {}: {}", failure.openKey(), route, cause.sentence(), thrown);
        try {
            long letter = deadLetters.record(failure);
            letGo(exchange, work, route);
            return Optional.of(letter);
        } catch (DataAccessException | TransactionException unrecorded) {
            outage.leave(unrecorded);
            return Optional.empty();
        }
    }

    /** Where the outermost route failed, nothing after it lets go of the work or the run any more. */
    private void letGo(Exchange exchange, Optional<Work> work, String route) {
        if (route.equals("do-work")) {
            work.ifPresent(works::close);
        }
        if (work.isEmpty()) {
            run(exchange)
                    .filter(run -> route.endsWith(run.workflow().key() + "-run"))
                    .ifPresent(runs::finish);
        }
    }

    private Failure ofWork(Work work, String route, Failure.Cause cause) {
        Long run = runs.current(work.workflow()).map(Run::id).orElse(null);
        return Failure.ofWork(work, run, route, cause);
    }

    /** A work whose workflow was switched off meanwhile waits until it is switched on. */
    public void release(Exchange exchange) {
        try {
            work(exchange).ifPresent(works::release);
        } catch (DataAccessException | TransactionException unrecorded) {
            outage.leave(unrecorded);
        }
    }

    private Failure ofStep(Exchange exchange, String route, Failure.Cause cause) {
        Optional<Run> run = run(exchange).or(() -> runOfRoute(exchange));
        return Failure.ofStep(
                endpoint(exchange, route),
                exchange.getProperty(SUBJECT, String.class),
                run.map(Run::workflow).orElse(null),
                run.map(Run::id).orElse(null),
                route,
                cause);
    }

    /** The run under way here of the workflow whose route began this exchange. */
    private Optional<Run> runOfRoute(Exchange exchange) {
        String from = String.valueOf(exchange.getFromRouteId());
        return runs.underWayHere().stream()
                .filter(run -> from.startsWith(run.workflow().key() + "-"))
                .findFirst();
    }

    /** The run that this exchange carries. */
    static Optional<Run> run(Exchange exchange) {
        return first(exchange, Run.class);
    }

    /** The work that this exchange is about. */
    static Optional<Work> work(Exchange exchange) {
        return Optional.ofNullable(exchange.getProperty(WORK, Work.class))
                .or(() -> first(exchange, Work.class))
                .or(() -> first(exchange, Decided.class).map(Decided::work));
    }

    /** What the exchange carries of this type: as body or as a variable. */
    private static <T> Optional<T> first(Exchange exchange, Class<T> type) {
        return Stream.concat(
                        Stream.ofNullable(exchange.getMessage().getBody()),
                        exchange.hasVariables() ? exchange.getVariables().values().stream() : Stream.empty())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The route whose error handler gave up: the step itself, not an adapter below it. */
    private static String route(Exchange exchange) {
        String failed = exchange.getProperty(ExchangePropertyKey.FAILURE_ROUTE_ID, String.class);
        String at = ExchangeHelper.getAtRouteId(exchange);
        return failed != null ? failed : at != null ? at : String.valueOf(exchange.getFromRouteId());
    }

    private static String endpoint(Exchange exchange, String routeId) {
        @Nullable Route route = exchange.getContext().getRoute(routeId);
        return route == null ? "direct:" + routeId : endpoint(route);
    }

    /** What a step's dead letter calls it by. */
    static String endpoint(Route route) {
        return route.getEndpoint().getEndpointBaseUri().replace("://", ":");
    }
}
