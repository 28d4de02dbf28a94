package nightshift.triage;

import java.time.Clock;
import nightshift.customers.OrderContext;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.OpenMail;
import nightshift.operations.Work;
import nightshift.shop.StockAnswer;
import org.springframework.stereotype.Component;

/** Puts together what was understood and looked up. */
@Component
public class TriageCases {
    private final Clock clock;

    public TriageCases(Clock clock) {
        this.clock = clock;
    }

    public TriageCase of(
            Work work,
            OpenMail open,
            Understood understood,
            OrderContext orders,
            StockAnswer stock,
            OpenMatters matters) {
        return new TriageCase(work, open, understood, orders, stock, matters, clock.instant());
    }
}
