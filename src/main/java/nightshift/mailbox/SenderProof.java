package nightshift.mailbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.EmailAddress;

/**
 * Whether the From address of a mail is to be believed, by what Outlook's own checks wrote into {@code Authentication-Results} (RFC
 * 8601; {@code compauth} is Exchange's verdict on all of them together). A mail without the header was not checked, and one without a
 * word on SPF never came from outside: against neither is anything known.
 */
public final class SenderProof {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT =
            Pattern.compile("(?:^|;)\\s*(spf|dkim|dmarc|compauth)\\s*=\\s*([a-z]+)([^;]*)");
    private static final Pattern DOMAIN =
            Pattern.compile("\\b(?:smtp\\.mailfrom|header\\.d)\\s*=\\s*(?:[^\\s@]*@)?([^\\s@]+)");
    /** Suppliers without a policy of their own are many: none of these is against them. */
    private static final Set<String> NO_POLICY = Set.of("none", "temperror", "permerror");

    private SenderProof() {}

    /**
     * Which check says that somebody else wrote it; empty where none does.
     *
     * @param from whom it says it comes from
     * @param headers by lower case name
     */
    public static Optional<String> failed(EmailAddress from, Map<String, String> headers) {
        String verdict = headers.getOrDefault("authentication-results", "").toLowerCase(Locale.ROOT);
        if (verdict.contains("dmarc=fail")) {
            return Optional.of("DMARC");
        }
        String bare = COMMENT.matcher(verdict).replaceAll(" ");
        List<String> composite = results(bare, "compauth");
        if (composite.contains("fail")) {
            return Optional.of("compauth");
        }
        boolean vouchedFor = composite.stream().anyMatch(result -> result.endsWith("pass"));
        return !vouchedFor && unproven(bare, from.domain()) ? Optional.of("neither SPF nor DKIM") : Optional.empty();
    }

    /** His domain has no policy, and neither the server nor a signature is his. */
    private static boolean unproven(String verdict, String domain) {
        return !results(verdict, "spf").isEmpty()
                && !isPassed(verdict, "spf", domain)
                && !isPassed(verdict, "dkim", domain)
                && NO_POLICY.containsAll(results(verdict, "dmarc"));
    }

    /** For his own domain, one above or one below it: that of somebody else proves who that is, not that it is he. */
    private static boolean isPassed(String verdict, String check, String domain) {
        return RESULT.matcher(verdict)
                .results()
                .filter(result ->
                        result.group(1).equals(check) && result.group(2).equals("pass"))
                .anyMatch(result -> isOf(domain, result.group(3)));
    }

    private static boolean isOf(String domain, String properties) {
        Matcher named = DOMAIN.matcher(properties);
        if (!named.find()) {
            return true;
        }
        String passed = named.group(1);
        return passed.equals(domain)
                || passed.endsWith("." + domain)
                || passed.contains(".") && domain.endsWith("." + passed);
    }

    private static List<String> results(String verdict, String check) {
        return RESULT.matcher(verdict)
                .results()
                .filter(result -> result.group(1).equals(check))
                .map(result -> result.group(2))
                .toList();
    }
}
