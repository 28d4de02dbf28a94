package nightshift.shop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.operations.BatchMember;
import nightshift.operations.Parts;

/**
 * New counts that go out with one request.
 *
 * @param batchEffectId the batch they belong to
 * @param round from 0; those that Shopify took exception to were left out before each further one
 */
public record StockPart(long batchEffectId, List<BatchMember> members, int round) {
    /** Shopify takes no longer list. */
    private static final int MOST = 250;

    public StockPart {
        members = List.copyOf(members);
    }

    static List<StockPart> of(long batchEffectId, List<BatchMember> members) {
        return Parts.of(members, MOST).stream()
                .map(some -> new StockPart(batchEffectId, some, 0))
                .toList();
    }

    public boolean open() {
        return !members.isEmpty();
    }

    StockPart without(List<BatchMember> some) {
        return new StockPart(
                batchEffectId,
                members.stream().filter(member -> !some.contains(member)).toList(),
                round + 1);
    }

    StockPart and(List<BatchMember> some) {
        return new StockPart(
                batchEffectId, Stream.concat(members.stream(), some.stream()).toList(), round);
    }

    /** The same for a repeat of the same request, so that Shopify does it once; another one for other contents. */
    String idempotencyKey() {
        String contents = batchEffectId + "/" + round + "/"
                + members.stream()
                        .map(member -> member.effectId() + ":"
                                + StockWrites.change(member).from())
                        .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(contents.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
