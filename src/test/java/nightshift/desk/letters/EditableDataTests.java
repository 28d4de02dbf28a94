package nightshift.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditableDataTests {
    @Test
    void showsOnlyWhatMayChangeALineForEachValue() {
        String stored =
                "{\"orderId\":\"gid://shopify/Order/1\",\"lines\":[{\"lineItemId\":\"gid://2\",\"quantity\":2}],\"company\":\"UPS\"}";

        assertThat(EditableData.of(stored, List.of("company", "lines.quantity")))
                .doesNotContain("orderId")
                .contains("\n  \"company\" : \"UPS\"", "\"quantity\" : 2");
    }

    @Test
    void showsDataThatCannotBeReadAsTheyAre() {
        assertThat(EditableData.of("{\"company\":", List.of("company"))).isEqualTo("{\"company\":");
    }
}
