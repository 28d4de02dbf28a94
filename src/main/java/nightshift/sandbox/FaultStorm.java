package nightshift.sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Faults by chance: a share of all requests goes wrong, in a way drawn among those that fit it. The draw depends on the seed,
 * the request and how often just this request was made, not on the order in which threads arrive: the same seed gives the
 * same storm.
 *
 * @see FaultKinds#of
 */
public final class FaultStorm implements Faults.Source {
    private final double rate;
    private final long seed;
    private final Function<String, List<Fault>> kinds;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    /**
     * @param rate from 0 to 1
     * @param kinds what may happen to an operation such as {@code amazon.createFeed}; none: it is spared
     */
    public FaultStorm(double rate, long seed, Function<String, List<Fault>> kinds) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("\"rate\" must be from 0 to 1, not " + rate);
        }
        this.rate = rate;
        this.seed = seed;
        this.kinds = kinds;
    }

    @Override
    public Optional<Fault> next(SandboxSystem system, SandboxRequest request) {
        List<Fault> fitting = kinds.apply(system.operation(request));
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String line = system.path() + " " + request.line() + " " + request.rawQuery() + " " + request.text();
        int time = seen.merge(Integer.toHexString(line.hashCode()), 1, Integer::sum);
        ByteBuffer drawn = digest(seed + " " + time + " " + line);
        double chance = (drawn.getLong() >>> 11) * 0x1.0p-53;
        int kind = Math.floorMod(drawn.getInt(), fitting.size());
        return chance < rate ? Optional.of(fitting.get(kind)) : Optional.empty();
    }

    private static ByteBuffer digest(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
