package nightshift.operations;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One local transaction: one repository method, never around a remote call. */
@Component
class Transactions {
    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    <T> T in(Supplier<T> act) {
        return Objects.requireNonNull(template.execute(status -> act.get()));
    }

    void run(Runnable act) {
        template.executeWithoutResult(status -> act.run());
    }
}
