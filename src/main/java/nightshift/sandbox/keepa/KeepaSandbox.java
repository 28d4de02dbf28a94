package nightshift.sandbox.keepa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedMarket.Trap;

/** The simulated Keepa under {@code /keepa}: {@code /product} and {@code /token}. Always packed, products in any order (keepa 12). */
public final class KeepaSandbox implements SandboxSystem {
    public static final String PATH = "/keepa";
    public static final String KEY = "sandbox-keepa-key";

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, SeedMarket> markets = new ConcurrentHashMap<>();
    private final Books books;
    private final Clock clock;
    private final KeepaBucket bucket;

    public KeepaSandbox(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
        this.bucket = new KeepaBucket(clock);
    }

    /** Keepa knows this product, or knows something else about it from now on. */
    public void put(SeedMarket market) {
        markets.put(market.asin(), market);
    }

    public Optional<SeedMarket> market(String asin) {
        return Optional.ofNullable(markets.get(asin));
    }

    /** A subscription with so many tokens a minute, and so many left; plentiful at first. */
    public void plan(int tokensPerMinute, int tokensLeft) {
        bucket.plan(tokensPerMinute, tokensLeft);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String operation(SandboxRequest request) {
        return "keepa." + (request.path().equals("/token") ? "token" : "product");
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        books.count(operation(request));
        Map<String, String> parameters = KeepaQuestion.parameters(request);
        try {
            if (!KEY.equals(parameters.get("key"))) {
                throw new KeepaRefusal(400, "invalidKey", "The key is missing or not known");
            }
            if (request.line().equals("GET /token")) {
                return packed(200, bucket.status(0));
            }
            if (!request.path().equals("/product")) {
                throw new KeepaRefusal(404, "notFound", "There is no " + request.path());
            }
            return products(KeepaQuestion.of(parameters));
        } catch (KeepaRefusal refusal) {
            Map<String, Object> body = new HashMap<>(bucket.status(0));
            body.put("error", refusal.error());
            return packed(refusal.status, body);
        }
    }

    private SandboxResponse products(KeepaQuestion question) {
        if (!bucket.holds()) {
            return packed(429, bucket.status(0));
        }
        Set<String> asins = new LinkedHashSet<>(question.asins());
        List<Object> products = new ArrayList<>();
        asins.forEach(asin -> known(asin)
                .ifPresent(market -> products.add(new KeepaProduct(market, question, Instant.now(clock)).json())));
        Collections.shuffle(products, new Random(asins.hashCode()));
        int consumed = question.tokensEach() * asins.size();
        bucket.take(consumed);
        Map<String, Object> body = new HashMap<>(bucket.status(consumed));
        body.put("products", products);
        return packed(200, body);
    }

    /** What is no ASIN at all comes back as an invalid product; what Keepa does not know does not come back. */
    private Optional<SeedMarket> known(String asin) {
        if (!asin.matches("[A-Z0-9]{10}")) {
            return Optional.of(
                    new SeedMarket(asin, "", List.of(), Optional.empty(), Duration.ZERO, 4, Set.of(Trap.NO_OFFER)));
        }
        return Optional.ofNullable(markets.get(asin))
                .filter(market -> !market.traps().contains(Trap.UNKNOWN));
    }

    private static SandboxResponse packed(int status, Object body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
            }
            return new SandboxResponse(
                    status,
                    Map.of("Content-Type", "application/json;charset=utf-8", "Content-Encoding", "gzip"),
                    bytes.toByteArray());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
