package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.documents.Found;

/** What the sums of a paper are, what agrees about them and what does not. */
record SumReading(
        List<Charge> charges,
        Optional<Found<BigDecimal>> goods,
        Optional<Found<BigDecimal>> tax,
        Optional<Found<BigDecimal>> total,
        Optional<Found<BigDecimal>> amountDue,
        Optional<Found<BigDecimal>> previousBalance,
        List<String> proofs,
        List<Reason> doubts) {}
