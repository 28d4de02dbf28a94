package nightshift.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call of the HTTP API by every role. A new call must be entered here, else the test fails. */
class RoleMatrixIT extends ApiApplication {
    /** The least role that may make each call. */
    private static final Map<String, Role> LEAST = Map.ofEntries(
            Map.entry("GET /api/v1/runs", Role.VIEWER),
            Map.entry("GET /api/v1/runs/{id}", Role.VIEWER),
            Map.entry("GET /api/v1/runs/{id}/items", Role.VIEWER),
            Map.entry("POST /api/v1/runs", Role.OPERATOR),
            Map.entry("GET /api/v1/items/{decisionId}", Role.VIEWER),
            Map.entry("GET /api/v1/items/{decisionId}/effects", Role.VIEWER),
            Map.entry("GET /api/v1/reviews", Role.VIEWER),
            Map.entry("GET /api/v1/reviews/{id}", Role.VIEWER),
            Map.entry("POST /api/v1/reviews/{id}/claim", Role.OPERATOR),
            Map.entry("POST /api/v1/reviews/{id}/approve", Role.OPERATOR),
            Map.entry("POST /api/v1/reviews/{id}/reject", Role.OPERATOR),
            Map.entry("GET /api/v1/staged", Role.VIEWER),
            Map.entry("POST /api/v1/staged/{decision}/approve", Role.OPERATOR),
            Map.entry("POST /api/v1/staged/{decision}/reject", Role.OPERATOR),
            Map.entry("POST /api/v1/staged/approve", Role.OPERATOR),
            Map.entry("POST /api/v1/staged/reject", Role.OPERATOR),
            Map.entry("GET /api/v1/effects/{id}", Role.VIEWER),
            Map.entry("GET /api/v1/dead-letters", Role.VIEWER),
            Map.entry("GET /api/v1/dead-letters/groups", Role.VIEWER),
            Map.entry("GET /api/v1/dead-letters/{id}", Role.VIEWER),
            Map.entry("POST /api/v1/dead-letters/{id}/retry", Role.OPERATOR),
            Map.entry("POST /api/v1/dead-letters/{id}/discard", Role.OPERATOR),
            Map.entry("POST /api/v1/dead-letters/{id}/edit-and-retry", Role.OPERATOR),
            Map.entry("GET /api/v1/bulk-retries", Role.VIEWER),
            Map.entry("GET /api/v1/bulk-retries/{id}", Role.VIEWER),
            Map.entry("POST /api/v1/bulk-retries", Role.OPERATOR),
            Map.entry("POST /api/v1/bulk-retries/{id}/stop", Role.OPERATOR),
            Map.entry("POST /api/v1/reviews/{id}/release", Role.OPERATOR),
            Map.entry("GET /api/v1/reviews/{id}/acts", Role.VIEWER),
            Map.entry("POST /api/v1/reviews/{id}/acts/{act}", Role.OPERATOR),
            Map.entry("GET /api/v1/items/{decisionId}/acts", Role.VIEWER),
            Map.entry("POST /api/v1/items/{decisionId}/acts/{act}", Role.OPERATOR),
            Map.entry("GET /api/v1/differences/{workflow}", Role.VIEWER),
            Map.entry("POST /api/v1/differences/{workflow}/{id}/leave", Role.OPERATOR),
            Map.entry("POST /api/v1/modes/workflows/{workflow}/replay-shadow", Role.ADMIN),
            Map.entry("GET /api/v1/modes/workflows/{workflow}/proposals", Role.VIEWER),
            Map.entry("POST /api/v1/modes/workflows/{workflow}/proposals/dismiss", Role.ADMIN),
            Map.entry("GET /api/v1/modes", Role.VIEWER),
            Map.entry("PUT /api/v1/modes/workflows/{workflow}", Role.ADMIN),
            Map.entry("DELETE /api/v1/modes/workflows/{workflow}", Role.ADMIN),
            Map.entry("PUT /api/v1/modes/suppliers/{supplier}", Role.ADMIN),
            Map.entry("DELETE /api/v1/modes/suppliers/{supplier}", Role.ADMIN),
            Map.entry("GET /api/v1/systems", Role.VIEWER),
            Map.entry("GET /api/v1/me", Role.VIEWER),
            Map.entry("GET /api/v1/audit", Role.VIEWER),
            Map.entry("GET /api/v1/users", Role.ADMIN),
            Map.entry("POST /api/v1/users", Role.ADMIN),
            Map.entry("PUT /api/v1/users/{name}/role", Role.ADMIN),
            Map.entry("POST /api/v1/users/{name}/disable", Role.ADMIN),
            Map.entry("POST /api/v1/users/{name}/enable", Role.ADMIN),
            Map.entry("POST /api/v1/users/{name}/reset-password", Role.ADMIN),
            Map.entry("GET /api/v1/tokens", Role.VIEWER),
            Map.entry("DELETE /api/v1/tokens/{id}", Role.VIEWER),
            // with a token, only an admin makes others
            Map.entry("POST /api/v1/tokens", Role.ADMIN));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyCallIsInTheMatrix() {
        Set<String> calls = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("nightshift.api"))
                .filter(entry -> entry.getValue().getBeanType() != UnknownCallController.class)
                .map(entry -> name(entry.getKey()))
                .collect(Collectors.toSet());

        assertThat(calls).isEqualTo(LEAST.keySet());
    }

    @Test
    void everyRoleMayDoWhatTheMatrixSaysAndNoMore() {
        Map<Role, Caller> callers = Map.of(Role.VIEWER, viewer, Role.OPERATOR, operator, Role.ADMIN, admin);
        Map<String, String> wrong = new TreeMap<>();
        LEAST.forEach((call, least) -> {
            if (called(nobody, call) != 401) {
                wrong.put(call, "is open without a token");
            }
            callers.forEach((role, caller) -> {
                boolean refused = called(caller, call) == 403;
                if (refused == role.covers(least)) {
                    wrong.put(call + " by " + role, refused ? "is refused" : "is allowed");
                }
            });
        });

        assertThat(wrong).isEmpty();
    }

    /** With ids of nothing, so that what is allowed still changes nothing; the names are of nobody. */
    private static int called(Caller caller, String call) {
        String method = call.split(" ")[0];
        String path = call.split(" ")[1]
                .replaceAll("\\{(id|decisionId|decision)}", "999999")
                .replaceAll("\\{name}", "nobody")
                .replaceAll("\\{supplier}", "Nobody")
                .replaceAll("\\{act}", "sing")
                .replaceAll("\\{workflow}", "cleaning");
        return caller.send(method, path, method.equals("POST") || method.equals("PUT") ? body(path) : null)
                .status();
    }

    private static String body(String path) {
        return path.endsWith("/tokens") ? "{\"name\":\"x\",\"role\":\"viewer\",\"days\":1}" : "{\"note\":\"none\"}";
    }

    private static String name(RequestMappingInfo mapping) {
        String method = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .findFirst()
                .orElse("ANY");
        return method + " " + mapping.getPatternValues().iterator().next();
    }
}
