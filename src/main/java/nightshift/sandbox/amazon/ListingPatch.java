package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The patches of one listing (amazon-sp-api 11). Only whole attributes can be patched; {@code replace} takes an instance as it is given,
 * with everything left out gone, where its selectors hit one, else adds it.
 */
final class ListingPatch {
    private static final Set<String> OPERATIONS = Set.of("add", "replace", "merge", "delete");
    private static final String ATTRIBUTES = "/attributes/";

    private final ObjectNode attributes;
    private final List<ListingIssue> issues = new ArrayList<>();

    private ListingPatch(ObjectNode attributes) {
        this.attributes = attributes;
    }

    /** What comes of it: the attributes afterwards, or why not. */
    record Outcome(ObjectNode attributes, List<ListingIssue> issues) {
        boolean valid() {
            return issues.isEmpty();
        }
    }

    static Outcome of(ObjectNode before, JsonNode patches) {
        ListingPatch patch = new ListingPatch(before.deepCopy());
        if (!patches.isArray() || patches.isEmpty()) {
            patch.issues.add(ListingIssue.missing("patches", "patches"));
        }
        patches.forEach(patch::apply);
        if (patch.issues.isEmpty()) {
            patch.issues.addAll(ListingChecks.of(before, patch.attributes));
        }
        return new Outcome(patch.attributes, List.copyOf(patch.issues));
    }

    private void apply(JsonNode patch) {
        String path = patch.path("path").asText();
        String op = patch.path("op").asText();
        String name = path.startsWith(ATTRIBUTES) ? path.substring(ATTRIBUTES.length()) : "";
        if (!OPERATIONS.contains(op) || name.isEmpty() || name.contains("/")) {
            issues.add(new ListingIssue(
                    "4000003", "Only top-level attributes can be patched, by add, replace, merge or delete.", path));
            return;
        }
        if (!patch.path("value").isArray() && !op.equals("delete")) {
            issues.add(ListingIssue.invalidValue(name));
            return;
        }
        if (op.equals("merge") && !mergeable(name, patch.path("value"))) {
            issues.add(new ListingIssue("4000003", "merge is not supported for '" + name + "'.", name));
            return;
        }
        if (op.equals("delete") && patch.path("value").isMissingNode()) {
            attributes.remove(name);
            return;
        }
        patch.path("value").forEach(instance -> instance(op, name, instance));
    }

    private static boolean mergeable(String name, JsonNode values) {
        if (name.equals(SimulatedListing.AVAILABILITY)) {
            return true;
        }
        if (!name.equals(SimulatedListing.OFFER)) {
            return false;
        }
        for (JsonNode value : values) {
            List<String> fields = new ArrayList<>();
            value.fieldNames().forEachRemaining(fields::add);
            fields.removeAll(List.of("marketplace_id", "audience", "currency", "quantity_discount_plan"));
            if (!fields.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void instance(String op, String name, JsonNode given) {
        if (!given.isObject()) {
            issues.add(ListingIssue.invalidValue(name));
            return;
        }
        ArrayNode all = attributes.withArray(name);
        Optional<Integer> at = position(all, name, given);
        switch (op) {
            case "delete" -> at.ifPresent(all::remove);
            case "merge" ->
                at.ifPresentOrElse(
                        index -> ((ObjectNode) all.get(index)).setAll((ObjectNode) given.deepCopy()),
                        () -> all.add(given.deepCopy()));
            default -> at.ifPresentOrElse(index -> all.set(index, given.deepCopy()), () -> all.add(given.deepCopy()));
        }
    }

    private static Optional<Integer> position(ArrayNode all, String name, JsonNode given) {
        for (int at = 0; at < all.size(); at++) {
            if (selectors(name, all.get(at)).equals(selectors(name, given))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static List<String> selectors(String name, JsonNode instance) {
        return switch (name) {
            case SimulatedListing.OFFER ->
                List.of(
                        instance.path("marketplace_id").asText(),
                        instance.path("audience").asText("ALL"));
            case SimulatedListing.AVAILABILITY ->
                List.of(instance.path("fulfillment_channel_code").asText());
            default -> List.of();
        };
    }
}
