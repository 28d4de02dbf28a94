package nightshift.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nightshift.documents.Evidence;
import org.junit.jupiter.api.Test;

class MarkTests {
    @Test
    void tellsWhatAPersonEnteredFromWhatStandsInTheMailsText() {
        assertThat(mark(Evidence.enteredBy("kim")).entered()).isTrue();
        assertThat(mark(Evidence.enteredBy("kim")).words()).isEqualTo("entered by kim");
        assertThat(mark(new Evidence(0, List.of(), "PO 7415")).entered()).isFalse();
    }

    /** As the facts of a decision keep it: no more than the place and the words. */
    private static Mark mark(Evidence evidence) {
        Map<String, Object> kept = new ObjectMapper().convertValue(evidence, new TypeReference<>() {});
        assertThat(kept).containsOnlyKeys("page", "boxes", "words");
        return Mark.of(1, Map.of("name", "Tracking number", "value", "1Z", "evidence", kept));
    }
}
