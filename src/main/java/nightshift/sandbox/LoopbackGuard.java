package nightshift.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** In profile sandbox nothing may leave this machine: every url that Nightshift calls must be loopback, or it does not start. */
final class LoopbackGuard {
    private static final Pattern URL_SETTING = Pattern.compile("nightshift\\.(.+\\.)?([a-z]+-)*url");
    /** Never called: only written into mails. */
    private static final String DESK = "nightshift.desk.url";

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    private final ConfigurableEnvironment environment;

    LoopbackGuard(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** @throws IllegalStateException naming the setting that points to the outside */
    void check() {
        for (String setting : urlSettings()) {
            String url = environment.getProperty(setting, "");
            if (!url.isEmpty() && !isLoopback(url)) {
                throw new IllegalStateException("Profile sandbox works on a simulated world only, but " + setting
                        + " points to " + hostOf(url) + ". Remove that setting, or start without the profile sandbox.");
            }
        }
        boolean ownModel = environment.getProperty("nightshift.ai.base-url", "").isEmpty();
        if (ownModel
                && !environment.getProperty("nightshift.ai.provider", "none").equalsIgnoreCase("none")) {
            throw new IllegalStateException(
                    "Profile sandbox works on a simulated world only, but nightshift.ai.provider is set"
                            + " without nightshift.ai.base-url. Set the base-url to the sandbox's model, or the provider to none.");
        }
    }

    private Set<String> urlSettings() {
        Set<String> names = new TreeSet<>();
        environment.getPropertySources().forEach(source -> {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (String name : listed.getPropertyNames()) {
                    if (URL_SETTING.matcher(name).matches() && !name.equals(DESK)) {
                        names.add(name);
                    }
                }
            }
        });
        return names;
    }

    private static boolean isLoopback(String url) {
        return LOOPBACK.contains(hostOf(url));
    }

    /** Never the whole url: a heartbeat's carries a secret. */
    private static String hostOf(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "something that is no http address" : host;
        } catch (IllegalArgumentException e) {
            return "something that is no http address";
        }
    }
}
