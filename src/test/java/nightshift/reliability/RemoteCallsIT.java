package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.marketplace.SpApiOperation;
import nightshift.operations.EffectKind;
import nightshift.shop.ShopifyOperation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever adds a call to a remote system has to add it to the list that is tried with every trouble. */
class RemoteCallsIT extends FaultyWorld {
    private static final Pattern GRAPH_OPERATION = Pattern.compile("operation=(\\w+)");

    @Autowired
    private List<EffectKind> kinds;

    @Test
    void listsEveryCallOfANightAndOfTheCheckOfAllSystems() {
        evening(7401, 7402, 7409, 7410, 7411, 7412);
        runTheNight();
        recoverUntilSettled();
        Stream.of("mailbox-check", "shopify-check", "amazon-check").forEach(check -> processes.ask(check, null));

        assertThat(RemoteCalls.all()).containsAll(sandbox.faults().calls().keySet());
    }

    @Test
    void listsEveryKindOfWrite() {
        assertThat(RemoteCalls.KINDS)
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(EffectKind::name).toList());
    }

    @Test
    void listsEveryOperationOfShopifyAndAmazon() {
        assertThat(RemoteCalls.all())
                .containsAll(Arrays.stream(ShopifyOperation.values())
                        .map(operation -> "shopify." + operation.operationName())
                        .toList())
                .containsAll(Arrays.stream(SpApiOperation.values())
                        .map(operation -> "amazon." + camelCase(operation.name()))
                        .toList());
    }

    @Test
    void listsEveryOperationOfOutlookThatARouteUses() throws IOException {
        Set<String> used;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("nightshift.basedir"), "routes"))) {
            used = files.filter(Files::isRegularFile)
                    .flatMap(file -> operations(file).stream())
                    .map(operation -> operation.equals("findByKey") ? "listMessages" : operation)
                    .map("graph."::concat)
                    .collect(Collectors.toSet());
        }
        assertThat(used).isNotEmpty();
        assertThat(RemoteCalls.all()).containsAll(used);
    }

    private static List<String> operations(Path file) {
        try {
            return GRAPH_OPERATION
                    .matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring("operation=".length()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(java.util.Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
