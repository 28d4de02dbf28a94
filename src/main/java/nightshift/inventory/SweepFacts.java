package nightshift.inventory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.operations.RunItem;
import org.jspecify.annotations.Nullable;

/** What is kept of a sweep, by name, and read again by summary and desk. */
public final class SweepFacts {
    public static final String COUNTS = "counts";
    public static final String EXAMPLES = "examples";
    public static final String ALERTS = "alerts";
    public static final String STOPPED = "left_alone";
    public static final String DIFFERING = "differing";
    public static final String OTHERS = "items";
    public static final String HELD = "held";
    public static final String UNKNOWN = "unknown";

    private SweepFacts() {}

    static Map<String, Object> of(SupplierSweep supplier) {
        return Map.of(COUNTS, supplier.counts().facts(), EXAMPLES, supplier.examples());
    }

    static Map<String, Object> of(SweepResult result, boolean heldAll, List<String> held) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(COUNTS, result.counts().facts());
        facts.put(ALERTS, result.alerts().stream().map(StockAlert::inWords).toList());
        facts.put(STOPPED, stopped(result));
        facts.put(DIFFERING, result.stopped().differing());
        facts.put(UNKNOWN, result.unknown());
        facts.put(HELD, heldAll ? List.of("all") : held);
        return facts;
    }

    private static Map<String, Object> stopped(SweepResult result) {
        Map<String, Object> stopped = new LinkedHashMap<>();
        for (StopCause cause : StopCause.values()) {
            if (result.counts().of(cause.code()) > 0) {
                stopped.put(cause.code(), result.stopped().examples(cause));
            }
        }
        return stopped;
    }

    static List<Map<String, Object>> of(List<OthersChange> changes) {
        return changes.stream()
                .map(change -> Map.<String, Object>of(
                        "channel", change.channel().key(),
                        "sku", change.skuKey(),
                        "shown", change.shown(),
                        "why", change.reason()))
                .toList();
    }

    /**
     * The same for the same items while Nightshift writes nothing there: then it is the same flag, whatever is sold meanwhile. Once it has
     * written there again it is another one.
     */
    static String fingerprint(List<OthersChange> changes) {
        String text = changes.stream()
                .map(change -> change.channel().key() + " " + change.skuKey() + " " + change.written()
                        + change.since().map(at -> " " + at).orElse(""))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    /** How many of the items or channels of this decision were so, for example {@code pause}. */
    public static int count(RunItem item, String what) {
        return item.facts().get(COUNTS) instanceof Map<?, ?> counts && counts.get(what) instanceof Number number
                ? number.intValue()
                : 0;
    }

    /** The sentences kept under this name. */
    public static List<String> sentences(RunItem item, String name) {
        return texts(item.facts().get(name));
    }

    /** Examples of what was left alone for this cause. */
    public static List<String> leftAlone(RunItem item, StopCause cause) {
        return item.facts().get(STOPPED) instanceof Map<?, ?> causes ? texts(causes.get(cause.code())) : List.of();
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> Optional.ofNullable(one).map(Object::toString).ifPresent(texts::add));
        }
        return texts;
    }
}
