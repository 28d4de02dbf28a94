package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rounds of a folder's delta. A message that was given before comes without its words. A later page begins with the last entry of the page before: the real one repeats too. */
final class GraphDelta {
    static final Set<String> SPELLINGS = Set.of("delta", "delta()", "microsoft.graph.delta", "microsoft.graph.delta()");

    /** All that is said of a message which was given before: the real one gives what changed, and these. */
    private static final String CHANGED = "isRead,isDraft,categories,parentFolderId";

    private int generation = 1;

    /** Every link given so far is dead. */
    void dropLinks() {
        generation++;
    }

    ObjectNode page(GraphCall call, SimulatedMailbox mailbox, String folder) {
        Round round = call.option("$skiptoken")
                .map(this::known)
                .or(() -> call.option("$deltatoken").map(token -> known(token).begunAt(mailbox.changeCount())))
                .orElseGet(() -> begin(call, mailbox));
        List<SimulatedMessage> entries = entries(round, mailbox, folder);
        int to = Math.min(entries.size(), round.skip + call.pageSize());
        ObjectNode page = GraphCall.JSON.createObjectNode();
        page.put("@odata.context", call.root() + "/$metadata#Collection(message)");
        ArrayNode value = page.putArray("value");
        entries.subList(Math.max(0, round.skip - 1), Math.max(to, 0))
                .forEach(message -> value.add(entry(message, folder, round, call)));
        boolean more = to < entries.size();
        String self = call.root() + "/users/" + mailbox.address + "/mailFolders/folder-" + folder + "/messages/delta?";
        Round next = more ? round.at(to) : new Round(round.until, round.until, 0, round.since, round.select);
        page.put(
                more ? "@odata.nextLink" : "@odata.deltaLink",
                self + (more ? "$skiptoken=" : "$deltatoken=") + next.token(generation));
        return page;
    }

    private static Round begin(GraphCall call, SimulatedMailbox mailbox) {
        if (call.option("$search").isPresent()) {
            throw GraphRefusal.badRequest("$search is not supported with delta.");
        }
        GraphFilter filter = GraphFilter.of(call);
        if (!filter.properties().stream().allMatch("receivedDateTime"::equals)) {
            throw GraphRefusal.badRequest("Delta filters by receivedDateTime only.");
        }
        String since = call.option("$filter").map(f -> f.split(" ")[2]).orElse("");
        return new Round(
                -1, mailbox.changeCount(), 0, since, call.option("$select").orElse(""));
    }

    private static List<SimulatedMessage> entries(Round round, SimulatedMailbox mailbox, String folder) {
        List<SimulatedMessage> candidates =
                round.after < 0 ? mailbox.in(folder) : mailbox.changedIn(folder, round.after);
        return candidates.stream()
                .filter(m -> round.since.isEmpty() || !m.receivedAt().isBefore(GraphFilter.instant(round.since)))
                .toList();
    }

    private static ObjectNode entry(SimulatedMessage message, String folder, Round round, GraphCall call) {
        if (message.folder.equals(folder)) {
            boolean known = round.after >= 0 && message.cameAt < round.after;
            return message.rendered(call.immutableIds(), known ? CHANGED : round.select);
        }
        ObjectNode removed = GraphCall.JSON.createObjectNode();
        removed.put("id", call.immutableIds() ? message.immutableId : message.movingId);
        removed.putObject("@removed").put("reason", "deleted");
        return removed;
    }

    private Round known(String token) {
        Optional<Round> round = Round.of(token, generation);
        return round.orElseThrow(() -> new GraphRefusal(
                410, "SyncStateNotFound", "The sync state generation is not found; sync from the beginning."));
    }

    /**
     * @param after changes seen by the rounds before, -1 in the first
     * @param until changes there were when this round began
     */
    private record Round(int after, int until, int skip, String since, String select) {
        Round at(int next) {
            return new Round(after, until, next, since, select);
        }

        Round begunAt(int changes) {
            return new Round(after, changes, skip, since, select);
        }

        String token(int generation) {
            String text = generation + "|" + after + "|" + until + "|" + skip + "|" + since + "|" + select;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Optional<Round> of(String token, int generation) {
            try {
                String[] t = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
                return t.length != 6 || Integer.parseInt(t[0]) != generation
                        ? Optional.empty()
                        : Optional.of(new Round(
                                Integer.parseInt(t[1]), Integer.parseInt(t[2]), Integer.parseInt(t[3]), t[4], t[5]));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
