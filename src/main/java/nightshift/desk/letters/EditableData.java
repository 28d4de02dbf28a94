package nightshift.desk.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.operations.EffectEdits;

/** Of the data of a write what a person may change, a line for each value; the rest would only be in his way. */
final class EditableData {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EditableData() {}

    static String of(EffectEdits.Editable write) {
        return of(write.json(), write.fields());
    }

    /** @param paths such as {@code lines.quantity}, of which the whole {@code lines} is shown */
    static String of(String json, List<String> paths) {
        Set<String> fields = paths.stream().map(path -> path.split("\\.")[0]).collect(Collectors.toSet());
        try {
            ObjectNode data = (ObjectNode) MAPPER.readTree(json);
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(data.retain(fields));
        } catch (JsonProcessingException broken) {
            return json; // as it is stored: whoever corrects it sees what is wrong
        }
    }
}
