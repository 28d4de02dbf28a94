package nightshift.competition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of a sweep over Keepa: what to ask, how long to wait for tokens, when the rest is left to the next run. */
@Component
public class KeepaSweeps {
    private static final Logger log = LoggerFactory.getLogger(KeepaSweeps.class);

    private final KeepaSettings settings;
    private final Competitors competitors;
    private final KeepaBudget budget;
    private final KeepaAnswers answers;
    private final KeepaReader reader;
    private final Clock clock;

    public KeepaSweeps(
            KeepaSettings settings, Competitors competitors, KeepaBudget budget, KeepaAnswers answers, Clock clock) {
        this.settings = settings;
        this.competitors = competitors;
        this.budget = budget;
        this.answers = answers;
        this.clock = clock;
        this.reader = new KeepaReader(settings.marketplace());
    }

    /** What is stale of these. Without a key nothing is asked. */
    public KeepaSweep begin(List<WantedProduct> wanted) {
        Instant now = clock.instant();
        List<KeepaQuestion> questions = settings.configured()
                ? new StaleProducts(settings).questions(wanted, competitors.all(), now)
                : List.of();
        return new KeepaSweep(questions, 0, now.plus(settings.waitAtMost()));
    }

    /** Whether there is more to ask, and tokens for it come in time. */
    public boolean goesOn(KeepaSweep sweep) {
        if (sweep.done()) {
            return false;
        }
        Duration pause = budget.pause();
        boolean inTime = pause.isZero() || !clock.instant().plus(pause).isAfter(sweep.until());
        if (!inTime) {
            log.info(
                    "Keepa has no tokens for {} s; {} products are left to the next run",
                    pause.toSeconds(),
                    sweep.left());
        }
        return inTime;
    }

    /** Milliseconds until Keepa may be asked. */
    public long pause() {
        return budget.pause().toMillis();
    }

    /**
     * Keeps what the answer says of tokens and products.
     *
     * @return the products, none where there were not enough tokens
     */
    public List<Competition> keep(KeepaQuestion question, KeepaAnswer answer) {
        if (answers.isOutOfTokens(answer)) {
            budget.refused(answer);
            return List.of();
        }
        budget.learn(answer);
        List<Competition> read = reader.read(question, answer, clock.instant());
        competitors.keep(read);
        return read;
    }

    public KeepaCall call(KeepaQuestion question) {
        return KeepaCall.products(question, settings);
    }

    /** The next step: the next question, or the same one where there were not enough tokens for it. */
    public KeepaSweep after(KeepaSweep sweep, List<Competition> read) {
        return read.isEmpty() ? sweep : sweep.after();
    }
}
