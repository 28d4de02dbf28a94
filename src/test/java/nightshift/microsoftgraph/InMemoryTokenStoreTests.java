package nightshift.microsoftgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.MovableClock;
import org.junit.jupiter.api.Test;

class InMemoryTokenStoreTests {
    private final MovableClock clock = new MovableClock(GraphWorld.NOW);
    private final InMemoryTokenStore tokens = new InMemoryTokenStore(clock);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceForAllWhoWait() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return tokens.current(this::token);
            }));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("token-1");
        }
        threads.shutdown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void keepsATokenThatReplacedTheRefusedOne() throws Exception {
        tokens.current(this::token);
        tokens.forget("token-1");
        tokens.current(this::token);

        tokens.forget("token-1");

        assertThat(tokens.current(this::token)).isEqualTo("token-2");
    }

    private GraphToken token() {
        return new GraphToken(
                "token-" + asked.incrementAndGet(), clock.instant().plusSeconds(3600));
    }
}
