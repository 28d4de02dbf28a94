package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left over of several orders is taken up side by side, of one order never. */
class RecoveryOrderTests {
    private final TestProcess process = TestProcess.alone();

    @Test
    void writesToOneOrderAreTakenUpOneAfterTheOther() {
        List<Long> effects = process.decisions
                .commit(proceed(
                        process.work("mail/1"), ship("1"), TestWrite.Parcel.of("1", "1Z999AA10123456784"), ship("2")))
                .effectIds();

        assertThat(process.effects.apart(List.of(effects.get(2), effects.get(1), effects.get(0))))
                .containsExactly(List.of(effects.get(0), effects.get(1)), List.of(effects.get(2)));
    }
}
