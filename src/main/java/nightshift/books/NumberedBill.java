package nightshift.books;

/** Is there a bill of this vendor with this number, as last read? */
public record NumberedBill(String vendorId, InvoiceNumber number) {
    /** However it is spelled there. */
    public boolean isNumberOf(Bill bill) {
        return bill.kind() == Bill.Kind.BILL && bill.vendorId().equals(vendorId) && isSpelled(bill);
    }

    /** Whether its number is this one, of whatever vendor and kind it is. */
    boolean isSpelled(Bill bill) {
        return bill.number()
                .map(InvoiceNumber::normalized)
                .filter(spelled -> spelled.equals(number.normalized())
                        || spelled.equals(InvoiceNumber.normalized(number.inTheBooks())))
                .isPresent();
    }
}
