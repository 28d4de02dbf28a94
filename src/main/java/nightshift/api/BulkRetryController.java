package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.acts.DeadLetterActs;
import nightshift.core.NotThere;
import nightshift.core.Workflow;
import nightshift.operations.BulkRetries;
import nightshift.operations.BulkRetry;
import nightshift.operations.LetterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/bulk-retries")
@Tag(name = "Bulk retries", description = "Many dead letters done again, one after the other, at a pace")
class BulkRetryController {
    private static final int A_PAGE = 50;

    private final BulkRetries retries;
    private final DeadLetterActs acts;

    BulkRetryController(BulkRetries retries, DeadLetterActs acts) {
        this.retries = retries;
        this.acts = acts;
    }

    /** Which dead letters, and how fast; what is left out is not asked for. */
    record BulkAsked(
            @Schema(description = "Of one cause, see the groups") @Nullable String fingerprint,
            @Schema(example = "fulfillment") @Nullable String workflow,
            @Schema(example = "Shopify") @Nullable String system,
            @Schema(description = "Begun in a minute; left out: as the settings say", example = "20") @Nullable
                    Integer perMinute) {
        LetterFilter filter() {
            return new LetterFilter(
                    Optional.ofNullable(fingerprint),
                    Optional.ofNullable(workflow).map(Workflow::of),
                    Optional.ofNullable(system));
        }
    }

    @GetMapping
    @Operation(summary = "List bulk retries", description = "Newest first")
    List<BulkRetry> list(@RequestParam(defaultValue = "0") int page) {
        return retries.page(page, A_PAGE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far one is")
    BulkRetry get(@PathVariable long id) {
        return retries.find(id).orElseThrow(() -> new NotThere("There is no bulk retry " + id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Retry all open dead letters of a choice",
            description = "In the background; it goes on after a new start")
    BulkRetry start(@Me Person me, @RequestBody BulkAsked asked) {
        return acts.retryAll(me, asked.filter(), Optional.ofNullable(asked.perMinute()));
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Stop one", description = "The one under way is finished, none after it begun")
    BulkRetry stop(@Me Person me, @PathVariable long id) {
        get(id);
        acts.stop(me, id);
        return get(id);
    }
}
