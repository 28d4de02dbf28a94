package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Change data capture: what changed since, deletions too, at most 1000 objects, at most 30 days back (quickbooks-online 12). */
final class Changes {
    private static final Duration LONGEST = Duration.ofDays(30);

    private final CompanyFile company;
    private int most = 1000;

    Changes(CompanyFile company) {
        this.company = company;
    }

    void most(int objects) {
        most = objects;
    }

    ObjectNode answer(Parameters query) {
        List<String> kinds = List.of(query.get("entities")
                .orElseThrow(() -> Refusal.missing("entities"))
                .split(","));
        Instant since = instant(query.get("changedSince").orElseThrow(() -> Refusal.missing("changedSince")));
        if (since.isBefore(company.instant().minus(LONGEST))) {
            throw Refusal.of("4000", "Error parsing query", "changedSince must be within the last 30 days");
        }
        ObjectNode answer = Json.object();
        ArrayNode responses = answer.putArray("CDCResponse").addObject().putArray("QueryResponse");
        int left = most;
        for (String kind : kinds) {
            if (!company.knows(kind)) {
                throw Refusal.of("2010", "Request has invalid or unsupported property", "There is no entity " + kind);
            }
            left -= changed(kind, since, responses.addObject(), left);
        }
        return answer;
    }

    private int changed(String kind, Instant since, ObjectNode response, int atMost) {
        ArrayNode all = Json.object().putArray(kind);
        company.all(kind).stream()
                .filter(entity ->
                        !CompanyFile.instant(entity, "LastUpdatedTime").isBefore(since))
                .forEach(entity -> all.add(entity.deepCopy()));
        company.deletedSince(kind, since).forEach(deleted -> {
            ObjectNode gone = all.addObject()
                    .put("status", "Deleted")
                    .put("domain", "QBO")
                    .put("Id", deleted.id());
            gone.putObject("MetaData").put("LastUpdatedTime", CompanyFile.time(deleted.at()));
        });
        if (all.isEmpty() || atMost <= 0) {
            return 0;
        }
        ArrayNode told = response.putArray(kind);
        for (int i = 0; i < Math.min(atMost, all.size()); i++) {
            told.add(all.get(i));
        }
        response.put("startPosition", 1).put("maxResults", told.size()).put("totalCount", told.size());
        return told.size();
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.of("4000", "Error parsing query", "changedSince is no time: " + text);
        }
    }
}
