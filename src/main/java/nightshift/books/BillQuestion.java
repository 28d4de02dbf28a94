package nightshift.books;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Which bills and vendor credits may be this invoice already? Those of its number, and those of its amount and near date. */
public record BillQuestion(String vendorId, InvoiceNumber number, LocalDate date, BigDecimal total) {}
