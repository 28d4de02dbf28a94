package nightshift.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The figures of the database as gauges. Counted again when someone asks, which Prometheus does a few times a minute; where counting takes
 * long, as it does after years, the figures of before are good enough for ten times as long.
 */
@Component
class StoredMetrics {
    private static final int REST = 10;

    private final StoredFigures figures;
    private final Clock clock;
    private final MultiGauge decisions;
    private final MultiGauge effects;
    private final MultiGauge work;
    private final MultiGauge deadLetters;
    private final MultiGauge reviews;
    private final MultiGauge lastRuns;
    private final MultiGauge modelTokens;
    private final MultiGauge modelMoney;
    private Instant goodUntil = Instant.EPOCH;

    StoredMetrics(StoredFigures figures, MeterRegistry meters, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        this.decisions = gauge(meters, "nightshift.decisions", "Decided items");
        this.effects = gauge(meters, "nightshift.effects", "Writes by how they stand");
        this.work = gauge(meters, "nightshift.work", "Mails as work");
        this.deadLetters = gauge(meters, "nightshift.dead.letters.open", "Open dead letters");
        this.reviews = gauge(meters, "nightshift.reviews.open", "Reviews that wait for a person");
        this.lastRuns = gauge(meters, "nightshift.last.run.finished.seconds", "When the last run ended, since 1970");
        this.modelTokens = gauge(meters, "nightshift.model.tokens", "Tokens sent to and got from the AI model");
        this.modelMoney = gauge(meters, "nightshift.model.money.dollars", "What the AI model cost");
    }

    synchronized void refresh() {
        Instant begun = clock.instant();
        if (begun.isBefore(goodUntil)) {
            return;
        }
        count();
        Instant counted = clock.instant();
        goodUntil = counted.plus(Duration.between(begun, counted).multipliedBy(REST));
    }

    private void count() {
        show(decisions, figures.decisions());
        show(effects, figures.effects());
        show(work, figures.work());
        show(deadLetters, figures.openDeadLetters());
        show(reviews, figures.openReviews());
        show(lastRuns, figures.lastRuns());
        show(modelTokens, figures.modelTokens());
        show(modelMoney, figures.modelMoney());
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String description) {
        return MultiGauge.builder(name).description(description).register(meters);
    }

    private static void show(MultiGauge gauge, List<StoredFigures.Figure> figures) {
        gauge.register(figures.stream().map(StoredMetrics::row).collect(Collectors.toList()), true);
    }

    private static MultiGauge.Row<?> row(StoredFigures.Figure figure) {
        Tags tags = Tags.empty();
        for (var tag : figure.tags().entrySet()) {
            tags = tags.and(tag.getKey(), tag.getValue());
        }
        return MultiGauge.Row.of(tags, figure.value());
    }
}
