package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nightshift.core.NotThere;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectPages;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "Writes", description = "How a write stands, with request and answer of each try")
class EffectController {
    private final Effects effects;
    private final EffectPages pages;
    private final EffectAttempts attempts;
    private final Decisions decisions;

    EffectController(Effects effects, EffectPages pages, EffectAttempts attempts, Decisions decisions) {
        this.effects = effects;
        this.pages = pages;
        this.attempts = attempts;
        this.decisions = decisions;
    }

    @GetMapping("/api/v1/items/{decisionId}/effects")
    @Operation(summary = "All writes of an item", description = "In the order in which they were recorded")
    PageAnswer<EffectAnswer> list(
            @PathVariable long decisionId,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        if (decisions.listed(decisionId).isEmpty()) {
            throw new NotThere("There is no decision " + decisionId);
        }
        return PageAnswer.of(pages.list(decisionId, PageAnswer.asked(from, size)), EffectAnswer::of);
    }

    @GetMapping("/api/v1/effects/{id}")
    @Operation(summary = "One write with its history")
    EffectAnswer.WithAttempts get(@PathVariable long id) {
        EffectRow effect = effects.find(id).orElseThrow(() -> new NotThere("There is no effect " + id));
        return new EffectAnswer.WithAttempts(
                EffectAnswer.of(effect),
                attempts.of(id).stream().map(EffectAnswer.Attempt::of).toList());
    }
}
