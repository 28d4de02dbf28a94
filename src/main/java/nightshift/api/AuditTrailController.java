package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.AuditEntry;
import nightshift.accounts.AuditTrail;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "People", description = "Who you are, and what people did")
class AuditTrailController {
    private final AuditTrail audit;

    AuditTrailController(AuditTrail audit) {
        this.audit = audit;
    }

    record MeAnswer(
            @Schema(example = "ruth") String name,
            @Schema(description = "What this token counts for", example = "operator") String role) {}

    @GetMapping("/api/v1/me")
    @Operation(summary = "Who this token acts for, and in which role")
    MeAnswer me(@Me Person me) {
        return new MeAnswer(me.name(), me.role().key());
    }

    @GetMapping("/api/v1/audit")
    @Operation(
            summary = "What people did",
            description = "Newest first. The next page begins before the last id of this one")
    List<AuditEntry> list(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        return audit.list(
                Optional.ofNullable(from),
                Optional.ofNullable(who),
                PageAnswer.asked(null, size).size());
    }
}
