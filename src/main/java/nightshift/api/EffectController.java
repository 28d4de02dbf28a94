package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nightshift.core.NotThere;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectRow;
import nightshift.operations.Effects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "Writes", description = "How a write stands, with request and answer of each try")
class EffectController {
    private final Effects effects;
    private final EffectAttempts attempts;

    EffectController(Effects effects, EffectAttempts attempts) {
        this.effects = effects;
        this.attempts = attempts;
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
