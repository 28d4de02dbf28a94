package nightshift.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nightshift.accounts.Account;
import nightshift.accounts.AccountKeeping;
import nightshift.accounts.Accounts;
import nightshift.accounts.Me;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.core.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/users")
@Tag(name = "Users", description = "Who may come in and in which role. For admins")
class PeopleController {
    private final Accounts accounts;
    private final AccountKeeping keeping;

    PeopleController(Accounts accounts, AccountKeeping keeping) {
        this.accounts = accounts;
        this.keeping = keeping;
    }

    record UserAsked(
            @Schema(example = "ruth") @NotBlank(message = "is missing") String name,
            @Schema(description = "viewer, operator, admin", example = "operator") @NotBlank(message = "is missing")
                    String role) {}

    record RoleAsked(@Schema(example = "viewer") @NotBlank(message = "is missing") String role) {}

    record UserAnswer(
            String name,
            String role,
            boolean disabled,
            @Schema(description = "Signs in with Microsoft Entra ID") boolean external,
            @Schema(description = "Has a one-time password") boolean mustChangePassword,
            @Nullable Instant lastLoginAt) {
        static UserAnswer of(Account account) {
            return new UserAnswer(
                    account.name(),
                    account.role().key(),
                    account.disabled(),
                    account.external(),
                    account.mustChange(),
                    account.lastLoginAt().orElse(null));
        }
    }

    @GetMapping
    @Operation(summary = "List users", description = "By name. The next page begins after the last name of this one")
    List<UserAnswer> list(@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
        return accounts.list(after, PageAnswer.asked(null, size).size()).stream()
                .map(UserAnswer::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a user", description = "Answers with his one-time password, once")
    Map<String, String> add(@Me Person me, @RequestBody @Valid UserAsked asked) {
        return Map.of("oneTimePassword", keeping.add(me, asked.name(), Role.of(asked.role())));
    }

    @PutMapping("/{name}/role")
    @Operation(summary = "Change a user's role", description = "Ends his sessions. The last admin stays one")
    UserAnswer role(@Me Person me, @PathVariable String name, @RequestBody @Valid RoleAsked asked) {
        keeping.changeRole(me, name, Role.of(asked.role()));
        return get(name);
    }

    @PostMapping("/{name}/disable")
    @Operation(summary = "Keep a user out", description = "His sessions end, his tokens do not count")
    UserAnswer disable(@Me Person me, @PathVariable String name) {
        keeping.disable(me, name);
        return get(name);
    }

    @PostMapping("/{name}/enable")
    @Operation(summary = "Let a user in again")
    UserAnswer enable(@Me Person me, @PathVariable String name) {
        keeping.enable(me, name);
        return get(name);
    }

    @PostMapping("/{name}/reset-password")
    @Operation(summary = "Give a user a new one-time password", description = "Told once. His sessions end")
    Map<String, String> reset(@Me Person me, @PathVariable String name) {
        return Map.of("oneTimePassword", keeping.resetPassword(me, name));
    }

    private UserAnswer get(String name) {
        return accounts.find(name)
                .map(UserAnswer::of)
                .orElseThrow(() -> new NotThere("There is no account \"" + name + "\""));
    }
}
