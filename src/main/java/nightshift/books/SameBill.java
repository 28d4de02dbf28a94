package nightshift.books;

/** Whether a bill in the books may be the invoice in hand. Its date was compared before. */
final class SameBill {
    private SameBill() {}

    static boolean mayBe(BillQuestion question, Bill bill) {
        return bill.vendorId().equals(question.vendorId()) && (hasNumber(question, bill) || hasAmount(question, bill));
    }

    static boolean hasNumber(BillQuestion question, Bill bill) {
        return bill.number()
                .map(number -> InvoiceNumber.normalized(number)
                                .equals(InvoiceNumber.normalized(
                                        question.number().inTheBooks()))
                        || InvoiceNumber.normalized(number)
                                .equals(question.number().normalized()))
                .orElse(false);
    }

    static boolean hasAmount(BillQuestion question, Bill bill) {
        return bill.total().compareTo(question.total()) == 0;
    }

    /** Entered by Nightshift for this very invoice. */
    static boolean isOurs(BillCreation wanted, Bill bill) {
        return bill.note()
                .filter(note -> note.contains(PrivateNote.mark(wanted)))
                .isPresent();
    }

    /** Entered by Nightshift for whatever invoice: then it has its true number. */
    static boolean isOfNightshift(Bill bill) {
        return bill.note().filter(note -> note.contains(PrivateNote.MARK)).isPresent();
    }
}
