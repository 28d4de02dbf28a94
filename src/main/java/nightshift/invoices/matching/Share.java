package nightshift.invoices.matching;

import java.math.BigDecimal;

/** How much of an invoice's line is for one line of a purchase order, in the store's own unit. */
public record Share(OrderLine of, BigDecimal quantity) {}
