package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * One thing about an invoice that a person has to decide, with everything he needs for it: what is expected, what is printed,
 * how much money it is about, and what he can do.
 */
public sealed interface Discrepancy
        permits AlreadyPaid,
                AmbiguousOrder,
                ArithmeticError,
                ChangedBankDetails,
                ClosedOrder,
                CurrencyMismatch,
                DateAnomaly,
                DeletedBill,
                DepositAsked,
                DiscountDifference,
                DuplicateInvoice,
                ExcessFreight,
                InactiveVendor,
                InvoiceDiscount,
                LineDiscrepancy,
                LookAlikeSender,
                MissingLine,
                MissingOrderNumber,
                NewVendor,
                NotAnInvoice,
                OverLimit,
                PostingConflict,
                PreviousBalance,
                ReaderDoubt,
                TaxCharged,
                TermsMismatch,
                TotalVariance,
                UnbookableFreight,
                UncertainReading,
                UncountedOrder,
                UnexpectedCharge,
                UnexpectedFreight,
                UnknownOrder,
                UnknownVendor,
                VendorMismatch {

    ReasonKind kind();

    /** One plain sentence with the numbers in it. */
    String sentence();

    /** The line of the invoice it is about; empty when it is about the whole. */
    default Optional<Integer> position() {
        return Optional.empty();
    }

    /** The money in question: what would be paid too much; negative where too little is asked. */
    default BigDecimal atStake() {
        return BigDecimal.ZERO;
    }

    /** What to ask the vendor for; empty when it is none of his business. */
    default Optional<String> request() {
        return Optional.empty();
    }

    /** Whether nobody can accept it as it is, because a bill would be wrong or the books would not take it. */
    default boolean binding() {
        return false;
    }

    /** What a person can do about it. */
    Set<Resolution> ways();

    default Reason reason() {
        return new Reason(kind(), sentence());
    }
}
