package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTests {
    /** A mail may have any subject, and its flag is named by it. */
    @Test
    void takesTheBeginningOfALabelThatIsTooLong() {
        assertThat(new Item("mail", "Re: ".repeat(500), Map.of()).label()).hasSize(400);
    }
}
