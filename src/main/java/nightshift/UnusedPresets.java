package nightshift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out what libraries would set up though nothing here uses it: reading, judging and making it costs time at each start.
 * The translation of exceptions is for Hibernate; {@code JdbcClient} does its own, and without it a repository needs no proxy.
 */
class UnusedPresets implements AutoConfigurationImportFilter {
    static final List<String> UNUSED = List.of(
            "org.apache.camel.spring.boot.vault.",
            "org.apache.camel.spring.boot.cloud.",
            "org.apache.camel.spring.boot.cluster.",
            "org.apache.camel.spring.boot.routetemplate.",
            "org.apache.camel.spring.boot.actuate.info.",
            "org.springframework.boot.autoconfigure.dao.PersistenceExceptionTranslation",
            "org.springframework.boot.autoconfigure.web.client.",
            "org.springframework.boot.autoconfigure.websocket.",
            "org.springframework.boot.autoconfigure.task.TaskScheduling",
            "org.springframework.boot.actuate.autoconfigure.observation.web.client.",
            "org.springframework.boot.actuate.autoconfigure.scheduling.");

    @Override
    public boolean[] match(String[] presets, AutoConfigurationMetadata metadata) {
        boolean[] used = new boolean[presets.length];
        for (int i = 0; i < presets.length; i++) {
            used[i] = !isUnused(presets[i]);
        }
        return used;
    }

    /** @param preset null where another filter has left it out */
    private static boolean isUnused(@Nullable String preset) {
        return preset != null && UNUSED.stream().anyMatch(preset::startsWith);
    }
}
