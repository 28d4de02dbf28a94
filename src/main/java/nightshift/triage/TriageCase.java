package nightshift.triage;

import java.time.Instant;
import java.util.List;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Work;
import nightshift.shop.StockAnswer;

/**
 * Everything the decision about one mail rests on.
 *
 * @param orders which of the store's orders it is about, and whether its sender may hear of them
 * @param stock what of the items it names can be sold now
 * @param matters what of these orders waits for a person
 * @param now when it is decided
 */
public record TriageCase(
        Work work,
        OpenMail open,
        Understood understood,
        OrderContext orders,
        StockAnswer stock,
        OpenMatters matters,
        Instant now) {
    public static final StockAnswer NOTHING_ASKED = new StockAnswer(List.of(), List.of());
}
