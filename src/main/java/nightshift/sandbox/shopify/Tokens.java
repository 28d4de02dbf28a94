package nightshift.sandbox.shopify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Access tokens: one static, others by client credentials for 24 hours. All have the app's scopes. */
final class Tokens {
    private static final Duration LIFETIME = Duration.ofSeconds(86_399);

    private final Clock clock;
    private final Map<String, Instant> endOf = new ConcurrentHashMap<>();
    private final AtomicInteger granted = new AtomicInteger();
    private volatile Set<String> scopes = Set.of(
            "read_orders",
            "read_all_orders",
            "read_merchant_managed_fulfillment_orders",
            "write_merchant_managed_fulfillment_orders",
            "read_third_party_fulfillment_orders",
            "write_third_party_fulfillment_orders",
            "read_products",
            "write_products",
            "read_inventory",
            "write_inventory",
            "read_locations");

    Tokens(Clock clock) {
        this.clock = clock;
        endOf.put(ShopifySandbox.ACCESS_TOKEN, Instant.MAX);
    }

    boolean good(Optional<String> token) {
        return token.map(endOf::get)
                .filter(end -> Instant.now(clock).isBefore(end))
                .isPresent();
    }

    Map<String, Object> grant() {
        String token = "shpat_sandbox_" + granted.incrementAndGet();
        endOf.put(token, Instant.now(clock).plus(LIFETIME));
        return Map.of("access_token", token, "scope", String.join(",", scopes), "expires_in", LIFETIME.toSeconds());
    }

    /** Every token given so far is worthless from now on, except the static one. */
    void expire() {
        endOf.keySet().removeIf(token -> !token.equals(ShopifySandbox.ACCESS_TOKEN));
    }

    void withdraw(List<String> withdrawn) {
        Set<String> left = new LinkedHashSet<>(scopes);
        withdrawn.forEach(left::remove);
        scopes = Set.copyOf(left);
    }

    Set<String> scopes() {
        return scopes;
    }
}
