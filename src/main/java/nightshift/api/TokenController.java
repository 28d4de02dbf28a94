package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.accounts.ApiToken;
import nightshift.accounts.ApiTokens;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.accounts.TokenKeeping;
import nightshift.core.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens", description = "Personal tokens of this API: your own; an admin those of all")
class TokenController {
    private final ApiTokens tokens;
    private final TokenKeeping keeping;

    TokenController(ApiTokens tokens, TokenKeeping keeping) {
        this.tokens = tokens;
        this.keeping = keeping;
    }

    record TokenAsked(
            @Schema(description = "What uses it", example = "nightly report") @NotBlank(message = "is missing")
                    String name,
            @Schema(description = "Not above the owner's", example = "viewer") @NotBlank(message = "is missing")
                    String role,
            @Schema(description = "How long it is good, 1 to 365", example = "90") int days,
            @Schema(description = "The user it acts for; you, when it is left out") @Nullable String owner) {}

    record TokenAnswer(
            long id,
            String name,
            String owner,
            String role,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {
        static TokenAnswer of(ApiToken token) {
            return new TokenAnswer(
                    token.id(),
                    token.name(),
                    token.owner(),
                    token.role().key(),
                    token.madeBy(),
                    token.madeAt(),
                    token.expiresAt(),
                    token.lastUsedAt().orElse(null),
                    token.revokedAt().orElse(null));
        }
    }

    /** @param token shown once, kept nowhere */
    record MadeAnswer(long id, String token, Instant expiresAt) {}

    @GetMapping
    @Operation(summary = "List tokens", description = "Newest first. Never with their secrets")
    List<TokenAnswer> list(
            @Me Person me,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(defaultValue = "50") int size) {
        if (all && !me.isAdmin()) {
            throw new NotAllowed("Only an admin sees the tokens of others");
        }
        return tokens
                .list(
                        all ? Optional.empty() : Optional.of(me.name()),
                        Optional.ofNullable(from),
                        PageAnswer.asked(null, size).size())
                .stream()
                .map(TokenAnswer::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token",
            description =
                    "Answers with its secret, once. With a token only an admin makes others; everyone else makes his on"
                            + " the desk")
    MadeAnswer make(@Me Person me, @RequestBody @Valid TokenAsked asked) {
        String owner = asked.owner() == null ? me.name() : asked.owner();
        TokenKeeping.Made made =
                keeping.make(me, new TokenKeeping.Wanted(asked.name(), owner, Role.of(asked.role()), asked.days()));
        return new MadeAnswer(made.id(), made.secret(), made.expiresAt());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token", description = "It counts no more from this moment on")
    void revoke(@Me Person me, @PathVariable long id) {
        keeping.revoke(me, id);
    }
}
