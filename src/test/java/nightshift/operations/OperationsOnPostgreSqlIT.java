package nightshift.operations;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operations promise, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
@Tag("series")
class OperationsOnPostgreSqlIT {
    @Nested
    class Decided extends DecisionsTests {}

    @Nested
    class Recovered extends RecoveryTests {}

    @Nested
    class Performed extends EffectRoutesTests {}

    @Nested
    class Batched extends EffectBatchesTests {}

    @Nested
    class Failed extends FailurePolicyTests {}

    @Nested
    class Switched extends ModesTests {}

    @Nested
    class Summarized extends RunSummariesTests {}
}
