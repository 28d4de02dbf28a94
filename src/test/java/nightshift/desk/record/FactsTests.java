package nightshift.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTests {
    @Test
    void namesFactsInWordsAndWritesTimesAsTheStoreReadsThem() {
        assertThat(Facts.lines(
                        Map.of(
                                "fromAmazon",
                                true,
                                "answerBy",
                                "2026-11-29T07:33:50.619381Z",
                                "topics",
                                List.of("supplier_answer")),
                        at -> "Sunday"))
                .containsExactly(
                        new Facts.Line("Answer by", "Sunday", false),
                        new Facts.Line("From Amazon", "yes", false),
                        new Facts.Line("Topics", "supplier answer", false));
    }

    @Test
    void leavesIdentitiesOfMachinesToSupport() {
        assertThat(Facts.lines(
                        Map.of("bought", List.of("gid://shopify/Order/8887500068481"), "orders", List.of("#7415")),
                        at -> ""))
                .containsExactly(
                        new Facts.Line("bought", "gid://shopify/Order/8887500068481", true),
                        new Facts.Line("Orders", "#7415", false));
    }
}
