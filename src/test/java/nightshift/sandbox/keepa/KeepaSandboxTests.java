package nightshift.sandbox.keepa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedMarket.Offer;
import nightshift.sandbox.SeedMarket.Trap;
import org.junit.jupiter.api.Test;

/** The simulated Keepa has all of the real one's traps (keepa 12). */
class KeepaSandboxTests {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final String ASK = "key=" + KeepaSandbox.KEY + "&domain=1&stats=90&history=0&asin=";

    private final ObjectMapper json = new ObjectMapper();
    private final KeepaSandbox keepa = new KeepaSandbox(new Books(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void hasTheBuyBoxOnlyForThoseWhoPayForIt() throws Exception {
        put("B0CCCCCC01");
        assertThat(stats("B0CCCCCC01").path("buyBoxPrice").asInt()).isEqualTo(-2);

        JsonNode answer = ask(ASK + "B0CCCCCC01&buybox=1", 200);
        JsonNode stats = answer.at("/products/0/stats");
        assertThat(answer.path("tokensConsumed").asInt()).isEqualTo(3);
        assertThat(stats.path("buyBoxPrice").asInt()).isEqualTo(9500);
        assertThat(stats.path("buyBoxShipping").asInt()).isEqualTo(900);
        assertThat(stats.path("buyBoxSellerId").asText()).isEqualTo("A1RIVAL");
        assertThat(stats.at("/current/1").asInt())
                .as("new, with shipping, our own too")
                .isEqualTo(10_000);
        assertThat(stats.at("/current/18").asInt()).isEqualTo(10_400);
        assertThat(stats.path("current")).hasSize(36);
        assertThat(answer.at("/products/0/lastUpdate").asLong()).isEqualTo(KeepaProduct.minute(NOW) - 30);
    }

    @Test
    void namesTheSellersOfTheLowestOffersOnlyWhereAllOffersAreAskedFor() throws Exception {
        put("B0CCCCCC01");
        JsonNode buyBox = ask(ASK + "B0CCCCCC01&buybox=1", 200).at("/products/0/stats");
        JsonNode offers = ask(ASK + "B0CCCCCC01&offers=20", 200).at("/products/0/stats");

        assertThat(buyBox.path("sellerIdsLowestFBM").isNull()).isTrue();
        assertThat(buyBox.path("sellerIdsLowestFBA").isNull()).isTrue();
        assertThat(offers.at("/sellerIdsLowestFBM/0").asText()).isEqualTo("A2SANDBOXSELLER");
        assertThat(offers.path("buyBoxSellerId").asText()).isEqualTo("A1RIVAL");
    }

    @Test
    void answersInAnotherOrderAndWithoutWhatItDoesNotKnow() throws Exception {
        List<String> asins = IntStream.range(0, 100)
                .mapToObj(n -> "B0CCCCC%03d".formatted(n))
                .toList();
        asins.subList(0, 99).forEach(asin -> put(asin));
        List<String> answered =
                ask(ASK + String.join(",", asins), 200).path("products").findValuesAsText("asin");

        assertThat(answered).hasSize(99).containsExactlyInAnyOrderElementsOf(asins.subList(0, 99));
        assertThat(answered).isNotEqualTo(asins.subList(0, 99));
        assertThat(ask(ASK + "x", 200).at("/products/0/productType").asInt()).isEqualTo(4);
    }

    @Test
    void refusesWithAnErrorObject() throws Exception {
        String many = IntStream.range(0, 101)
                .mapToObj(n -> "B0CCCCC%03d".formatted(n))
                .collect(Collectors.joining(","));
        assertThat(ask(ASK + many, 405).at("/error/type").asText()).isEqualTo("parameterOutOfRange");
        assertThat(ask(ASK + "B0CCCCCC01&offers=5", 405).has("tokensLeft")).isTrue();
        assertThat(ask(ASK + "B0CCCCCC01&code=1", 400).at("/error/message").asText())
                .isNotEmpty();
        assertThat(ask("domain=1&asin=B0CCCCCC01", 400).at("/error/type").asText())
                .isEqualTo("invalidKey");
        assertThat(ask(ASK.replace("domain=1", "domain=7") + "B0CCCCCC01", 400).has("products"))
                .isFalse();
    }

    @Test
    void runsWhileThereIsATokenAndLetsTheBalanceGoBelowNone() throws Exception {
        keepa.plan(20, 1);
        put("B0CCCCCC01");
        assertThat(ask(ASK + "B0CCCCCC01,B0CCCCCC02&buybox=1", 200)
                        .path("tokensLeft")
                        .asInt())
                .isEqualTo(-5);

        JsonNode none = ask(ASK + "B0CCCCCC01", 429);
        assertThat(none.path("refillIn").asInt()).isEqualTo(60_000);
        assertThat(none.path("refillRate").asInt()).isEqualTo(20);
        assertThat(none.has("products")).isFalse();
        assertThat(token().path("tokensLeft").asInt()).isEqualTo(-5);
    }

    @Test
    void hasMissingFieldsAndNoPricesWhereItIsToldTo() throws Exception {
        put("B0CCCCCC01", Trap.MISSING_FIELDS);
        put("B0CCCCCC02", Trap.NO_OFFER);
        put("B0CCCCCC03", Trap.NO_STATS);
        put("B0CCCCCC04", Trap.WRONG_DOMAIN);

        assertThat(ask(ASK + "B0CCCCCC01&buybox=1", 200).at("/products/0").has("newPriceIsMAP"))
                .isFalse();
        assertThat(stats("B0CCCCCC02").at("/current/1").asInt()).isEqualTo(-1);
        assertThat(stats("B0CCCCCC03").isNull()).isTrue();
        assertThat(ask(ASK + "B0CCCCCC04", 200).at("/products/0/domainId").asInt())
                .isEqualTo(3);
    }

    private void put(String asin, Trap... traps) {
        keepa.put(new SeedMarket(
                asin,
                "Panel",
                List.of(new Offer("A1RIVAL", 9500, 900, false), new Offer("A2SANDBOXSELLER", 10_000, 0, false)),
                Optional.of("A1RIVAL"),
                Duration.ofMinutes(30),
                0,
                Set.of(traps)));
    }

    private JsonNode stats(String asin) throws Exception {
        return ask(ASK + asin, 200).at("/products/0/stats");
    }

    private JsonNode token() throws Exception {
        return read("/token", "key=" + KeepaSandbox.KEY, 200);
    }

    private JsonNode ask(String query, int status) throws Exception {
        return read("/product", query, status);
    }

    private JsonNode read(String path, String query, int status) throws Exception {
        SandboxResponse response =
                keepa.answer(new SandboxRequest("GET", path, query, Map.of(), new byte[0], "http://127.0.0.1:1"));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers()).containsEntry("Content-Encoding", "gzip");
        return json.readTree(new GZIPInputStream(new ByteArrayInputStream(response.body())));
    }
}
