package nightshift.desk.customers;

import java.util.List;
import java.util.stream.Stream;
import nightshift.triage.Codes;
import nightshift.triage.RoutingRule;
import nightshift.triage.TriageSettings;

/** What the list can be narrowed to. */
record Choices(List<String> topics, List<String> roles) {
    static Choices of(TriageSettings settings) {
        return new Choices(
                Codes.topics().stream().sorted().toList(),
                Stream.concat(settings.routing().stream().map(RoutingRule::role), Stream.of(settings.defaultRole()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
