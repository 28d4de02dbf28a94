package nightshift.reliability;

import nightshift.Nightshift;
import nightshift.commandline.CommandLine;
import nightshift.operations.Decisions;
import nightshift.operations.Processes;
import nightshift.operations.WorkQueue;
import nightshift.pricing.PriceRuns;
import org.apache.camel.spi.InterceptStrategy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as it is delivered, with a kill switch and someone who sees when the night is over. Not found by component scan. */
@Import(Nightshift.class)
public class NightshiftToKill {
    public static void main(String[] args) {
        CommandLine.start(NightshiftToKill.class, args);
    }

    @Bean
    InterceptStrategy killSwitch() {
        return new KillSwitch();
    }

    @Bean
    NightWatch nightWatch(
            JdbcClient jdbc,
            Processes processes,
            WorkQueue works,
            Decisions decisions,
            PriceRuns prices,
            @Value("http://127.0.0.1:${nightshift.sandbox.port}") String sandboxUrl) {
        return new NightWatch(jdbc, processes, works, decisions, prices, sandboxUrl);
    }
}
