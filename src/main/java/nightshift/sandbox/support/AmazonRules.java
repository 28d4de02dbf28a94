package nightshift.sandbox.support;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Amazon forbids in answers to its buyers: other links than the carrier's page, other ways to get in touch. */
final class AmazonRules {
    private static final Set<String> CARRIERS = Set.of("www.ups.com", "www.fedex.com", "tools.usps.com");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\w+");
    private static final Pattern PHONE = Pattern.compile("\\(?\\b\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b");

    private AmazonRules() {}

    static List<String> brokenBy(ReplyText reply) {
        List<String> broken = new ArrayList<>();
        reply.links().stream()
                .filter(link ->
                        !CARRIERS.contains(String.valueOf(URI.create(link).getHost())))
                .forEach(link -> broken.add("on Amazon the reply links to " + link));
        if (ADDRESS.matcher(reply.text()).find()) {
            broken.add("on Amazon the reply names a mail address");
        }
        if (PHONE.matcher(reply.text()).find()) {
            broken.add("on Amazon the reply names a phone number");
        }
        return broken;
    }
}
