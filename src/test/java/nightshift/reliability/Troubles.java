package nightshift.reliability;

import java.util.LinkedHashMap;
import java.util.Map;
import nightshift.sandbox.Fault;
import nightshift.sandbox.FaultKinds;
import nightshift.sandbox.SandboxResponse;

/** What goes wrong, each under the name a person would give it. */
final class Troubles {
    private Troubles() {}

    /** What can happen to any call of any remote system. */
    static Map<String, Fault> ofAnyCall() {
        Map<String, Fault> troubles = new LinkedHashMap<>();
        troubles.put("429 with Retry-After", FaultKinds.slowDown("1"));
        for (int status : new int[] {500, 502, 503, 504}) {
            troubles.put(status + " before applying", FaultKinds.unavailable(status));
        }
        troubles.put("500 after applying", afterApplying(500));
        troubles.put("504 after applying", afterApplying(504));
        troubles.put("reset before applying", new Fault.ResetBefore());
        troubles.put("reset after applying", new Fault.ResetAfter());
        troubles.put("cut answer", new Fault.CutAnswer());
        troubles.put("slow answer", new Fault.Slow(FaultyWorld.SLOW));
        troubles.put("late write", new Fault.Late(FaultyWorld.LATE));
        troubles.put("token expired", new Fault.OfItsOwn("expire-tokens"));
        return troubles;
    }

    /** ... and to one of Shopify. */
    static Map<String, Fault> ofShopify() {
        Map<String, Fault> troubles = ofAnyCall();
        troubles.put("throttled", FaultKinds.throttled());
        troubles.put("partial data with errors", new Fault.PartialData());
        return troubles;
    }

    /** ... and to a feed that Amazon has taken. */
    static Map<String, Fault> ofFeeds() {
        Map<String, Fault> troubles = new LinkedHashMap<>();
        for (String way : new String[] {
            "feed-fatal",
            "feed-fatal-but-applied",
            "feed-cancelled",
            "feed-message-error",
            "feed-errors-without-rows",
            "feed-empty-report",
            "feed-stuck",
            "feed-queued"
        }) {
            troubles.put(way, new Fault.OfItsOwn(way));
        }
        return troubles;
    }

    /** The next connection is refused: it acts on the call before. */
    static Fault refusedNext() {
        return new Fault.ThenRefused(FaultyWorld.REFUSED);
    }

    private static Fault afterApplying(int status) {
        return new Fault.AnswerAfterApplying(SandboxResponse.json(status, "{\"errors\":\"simulated\"}"));
    }
}
