package nightshift.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nightshift.core.BadValue;
import nightshift.core.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the work that was decided in shadow decided afresh, on request: with a new look at the remote systems, under the mode of
 * now. The same write turns the shadow row into a planned one; what a person did meanwhile is found done.
 */
@Component
public class ShadowReplay {
    private static final Logger LOG = LoggerFactory.getLogger(ShadowReplay.class);

    private final SupersededDecisions decisions;
    private final Transactions transaction;
    private final Clock clock;

    ShadowReplay(SupersededDecisions decisions, Transactions transaction, Clock clock) {
        this.decisions = decisions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Body of {@code direct:replay-shadow}.
     *
     * @param since decisions made before stay as they are
     * @param who asks for it: a person, or {@code command line}
     */
    public record Request(Workflow workflow, Instant since, String who) {
        /** @param since a day in the store's time zone ({@code 2026-11-01}) or a point in time ({@code 2026-11-01T02:00:00Z}) */
        public static Request of(Workflow workflow, String since, ZoneId zone, String who) {
            return new Request(workflow, time(since, zone), who);
        }

        private static Instant time(String since, ZoneId zone) {
            try {
                return since.contains("T")
                        ? Instant.parse(since)
                        : LocalDate.parse(since).atStartOfDay(zone).toInstant();
            } catch (DateTimeParseException bad) {
                throw new BadValue(
                        "\"" + since + "\" is no time to replay shadow from: write a day such as 2026-11-01 or"
                                + " a time such as 2026-11-01T02:00:00Z");
            }
        }
    }

    /**
     * Lets the shadowed work wait again; a run then decides it. Never work of a backfill.
     *
     * @return how many works
     */
    public int release(Request request) {
        return transaction.in(() -> {
            int superseded = decisions.supersede(request.workflow(), request.since(), clock.instant(), request.who());
            int works = decisions.release(request.workflow());
            LOG.info(
                    "{} asks to decide {} afresh since {}: {} decisions of {} works",
                    request.who(),
                    request.workflow().key(),
                    request.since(),
                    superseded,
                    works);
            return works;
        });
    }
}
