package nightshift.triage;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.MailTopic;

/** The words settings and pages use for topics and reasons. */
public final class Codes {
    private Codes() {}

    public static Set<String> topics() {
        return Arrays.stream(MailTopic.values()).map(MailTopic::code).collect(Collectors.toSet());
    }

    public static Set<String> reasons() {
        return Arrays.stream(HandOver.values()).map(HandOver::code).collect(Collectors.toSet());
    }
}
