package nightshift.invoices;

/** A person said what a vendor's part is, to be known from the next invoice on. */
public record LearnedPart(String vendorId, PartMapping mapping, String who) {}
