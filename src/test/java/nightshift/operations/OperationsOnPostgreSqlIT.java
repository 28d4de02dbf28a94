package nightshift.operations;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operations promise, once more on a real PostgreSQL: decisions, batches and recovery in every build, the rest in the series. */
@ExtendWith(OnPostgreSql.class)
class OperationsOnPostgreSqlIT {
    @Nested
    class Decided extends DecisionsTests {}

    @Nested
    class Listed extends EffectPagesTests {}

    @Nested
    class Found extends ItemSearchTests {}

    @Nested
    class Recovered extends RecoveryTests {}

    @Nested
    @Tag("series")
    class EachOnce extends EachOnceTests {}

    @Nested
    @Tag("series")
    class Performed extends EffectRoutesTests {}

    @Nested
    class Batched extends EffectBatchesTests {}

    @Nested
    class Late extends LateBatchesTests {}

    @Nested
    @Tag("series")
    class Failed extends FailurePolicyTests {}

    @Nested
    @Tag("series")
    class Switched extends ModesTests {}

    @Nested
    @Tag("series")
    class Summarized extends RunSummariesTests {}
}
