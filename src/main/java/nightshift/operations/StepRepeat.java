package nightshift.operations;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.ExchangeHelper;
import org.springframework.stereotype.Component;

/** Does a step of a run once more, outside of it. */
@Component
public class StepRepeat {
    private final ProducerTemplate producer;
    private final DeadLetters deadLetters;

    public StepRepeat(ProducerTemplate producer, DeadLetters deadLetters) {
        this.producer = producer;
        this.deadLetters = deadLetters;
    }

    /**
     * Closes the step's dead letter when it succeeds. A failure that its policy handled is a failure, also of one part of what the
     * step split up, which only the letter tells.
     */
    public void again(DeadLetterRetry.Again.TheStep step) {
        int attempts = attempts(step.letterId());
        Exchange done = producer.send(step.endpoint(), exchange -> {
            if (step.body() instanceof Run run) {
                exchange.setVariable("run", run);
            }
            exchange.getMessage().setBody(step.body());
        });
        boolean succeeded = !done.isFailed() && !ExchangeHelper.isFailureHandled(done);
        if (succeeded && attempts(step.letterId()) == attempts) {
            deadLetters.closeStep(step.letterId());
        }
    }

    private int attempts(long letter) {
        return deadLetters.find(letter).map(DeadLetter::attempts).orElse(0);
    }
}
