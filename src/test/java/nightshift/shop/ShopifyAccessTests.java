package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.RemoteFailure;
import nightshift.remote.SystemCheck;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens, versions, limits and the check, over HTTP. */
class ShopifyAccessTests {
    private ShopifyRig rig;

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void getsATokenByClientCredentialsAndKeepsIt() throws Exception {
        rig = new ShopifyRig("", "2026-07");
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));

        rig.order("#1494");
        rig.order("#1494");

        assertThat(rig.calls("token")).isEqualTo(1);
        assertThat(rig.calls("FindOrders")).isEqualTo(2);
    }

    @Test
    void renewsTheTokenOnceWhenItIsRefused() throws Exception {
        rig = new ShopifyRig("", "2026-07");
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));
        rig.order("#1494");
        rig.shop.events().expireTokens();

        assertThat(rig.order("#1494").name().value()).isEqualTo("#1494");
        assertThat(rig.calls("token")).isEqualTo(2);
    }

    @Test
    void renewsTheTokenBeforeItEnds() throws Exception {
        rig = new ShopifyRig("", "2026-07");
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));
        rig.order("#1494");
        rig.clock.forward(Duration.ofHours(24));

        rig.order("#1494");

        assertThat(rig.calls("token")).isEqualTo(2);
    }

    @Test
    void namesTheSettingWhenTheStaticTokenIsRefused() throws Exception {
        rig = new ShopifyRig("shpat_wrong", "2026-07");

        assertThatThrownBy(() -> rig.find(Map.of(LookupKind.ORDER_NAME, "#1")))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("nightshift.shopify.access-token")
                .hasMessageNotContaining("shpat_wrong");
    }

    @Test
    void refusesTheAnswerOfAnotherVersion() throws Exception {
        rig = new ShopifyRig(nightshift.sandbox.shopify.ShopifySandbox.ACCESS_TOKEN, "2025-07");

        assertThatThrownBy(() -> rig.find(Map.of(LookupKind.ORDER_NAME, "#1")))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.worthRepeating())
                        .isFalse())
                .hasMessageContaining("2025-10 instead of 2025-07");
    }

    @Test
    void saysHowLongToWaitAfterA429() throws Exception {
        rig = new ShopifyRig();
        rig.faults.add(
                "/shopify",
                request -> true,
                1,
                new Fault.Answer(SandboxResponse.empty(429).with("Retry-After", "2.0")));

        assertThatThrownBy(() -> rig.find(Map.of(LookupKind.ORDER_NAME, "#1")))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> {
                    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(2));
                    assertThat(failure.applied()).isEqualTo(RemoteFailure.Applied.NO);
                });
    }

    @Test
    void keepsTheDearestQuestionBelowTheLimitOfOneQuery() throws Exception {
        rig = new ShopifyRig();
        for (int i = 0; i < 5; i++) {
            rig.shop.add(Orders.web("#20" + i, Orders.line("SKU-1", 1)));
            rig.shop.events().attribute("#20" + i, "PO", "PO-1");
        }
        rig.ask("direct:shopify-refresh-index", null, Integer.class);

        OrderAnswer answer = rig.find(Map.of(
                LookupKind.PO_NUMBER, "PO-1",
                LookupKind.ORDER_NAME, "#200",
                LookupKind.TAG, "po-1",
                LookupKind.AMAZON_ORDER_ID, "902-1845936-5435065",
                LookupKind.NOTE_ATTRIBUTE, "PO-1"));

        assertThat(answer.found().get(LookupKind.NOTE_ATTRIBUTE)).hasSize(5);
        assertThat(rig.calls("FindOrders")).isEqualTo(1);
        assertThat(rig.calls("GetOrder")).isEqualTo(2);
    }

    @Test
    void checksWhoWeAreAndWhichScopesAreMissing() throws Exception {
        rig = new ShopifyRig();
        rig.shop.events().withdrawScopes("read_all_orders", "write_third_party_fulfillment_orders");

        List<?> checks = rig.ask("direct:shopify-check", null, List.class);

        assertThat(checks).hasSize(3);
        assertThat(((SystemCheck) checks.get(0)).sentence()).contains("Sandbox Store", "2026-07");
        assertThat((SystemCheck) checks.get(1)).satisfies(check -> {
            assertThat(check.reached()).isFalse();
            assertThat(check.sentence())
                    .contains("missing access scopes write_third_party_fulfillment_orders:", "Dev Dashboard")
                    .doesNotContain("read_orders");
        });
        assertThat(((SystemCheck) checks.get(2)).sentence()).contains("60 days");
    }

    @Test
    void checkTriesWhatTheNightReadsAndNamesWhatIsDenied() throws Exception {
        rig = new ShopifyRig();
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 1)));
        rig.shop.events().withdrawScopes("read_locations");

        List<SystemCheck> checks = checks();

        assertThat(checks).hasSize(3);
        assertThat(checks.get(1).sentence()).contains("missing access scopes read_locations:");
        assertThat(checks.get(2).reached()).isFalse();
        assertThat(checks.get(2).sentence())
                .contains("Access denied for isFulfillmentService field", "`read_locations`");
    }

    @Test
    void checkTriesNoItemsWhereTheirScopesAreLeftOutOnPurpose() throws Exception {
        rig = new ShopifyRig();
        rig.shop.events().withdrawScopes("read_products", "write_products");

        assertThat(checks()).hasSize(3).allMatch(SystemCheck::reached);
    }

    @Test
    void checkAsksForEveryScopeThatTheReadmeTellsToGrant() throws Exception {
        rig = new ShopifyRig();
        String readme = Files.readString(
                Path.of(System.getProperty("nightshift.basedir", ".")).resolve("README.md"));
        String scopes =
                readme.substring(readme.indexOf("- *Shopify*: make an app"), readme.indexOf("- *Amazon* (leave"));
        Set<String> told = Pattern.compile("`((?:read|write)_\\w+)`")
                .matcher(scopes)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        rig.shop.events().withdrawScopes(told.toArray(String[]::new));

        Set<String> missed = checks().stream()
                .flatMap(check -> Pattern.compile("\\b(?:read|write)_\\w+")
                        .matcher(check.sentence().replaceAll("Access denied.*", ""))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missed).isEqualTo(told);
    }

    private List<SystemCheck> checks() throws Exception {
        return ((List<?>) rig.ask("direct:shopify-check", null, List.class))
                .stream().map(SystemCheck.class::cast).toList();
    }

    @Test
    void checkSaysWhatIsWrongInsteadOfFailing() throws Exception {
        rig = new ShopifyRig();
        rig.faults.add("/shopify", request -> true, 1, new Fault.Answer(SandboxResponse.empty(402)));

        assertThat(rig.ask("direct:shopify-check", null, List.class))
                .singleElement()
                .isEqualTo(
                        new SystemCheck("Shopify", false, "The Shopify store is frozen for an unpaid bill (HTTP 402)"));
    }
}
