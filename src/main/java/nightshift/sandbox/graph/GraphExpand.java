package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of {@code $expand} that is understood: one extended property, by its exact id; the rest is a 400.
 *
 * @param property id of the property; empty: none is asked for
 */
record GraphExpand(Optional<String> property) {
    private static final Pattern PROPERTY =
            Pattern.compile("singleValueExtendedProperties\\(\\$filter=id eq '((?:[^']|'')*)'\\)");

    static GraphExpand of(GraphCall call) {
        return new GraphExpand(call.option("$expand").map(GraphExpand::parsed));
    }

    private static String parsed(String text) {
        Matcher property = PROPERTY.matcher(text);
        if (!property.matches()) {
            throw GraphRefusal.badRequest("The sandbox cannot expand '" + text + "'.");
        }
        return property.group(1).replace("''", "'");
    }

    /** A message without the property is given without the list. */
    ObjectNode onto(ObjectNode view, SimulatedMessage message) {
        property.filter(message.properties::containsKey).ifPresent(id -> view.putArray("singleValueExtendedProperties")
                .addObject()
                .put("id", id)
                .put("value", message.properties.get(id)));
        return view;
    }
}
