package nightshift.desk;

import javax.management.ObjectInstance;
import org.jolokia.service.jmx.api.CacheKeyProvider;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jolokia describe each class of Camel's MBeans once. There are two thousand of them, one for each route and step; described
 * one by one they are 17 MB, which Hawtio asks for each time it opens. Jolokia makes it by its name in {@code META-INF/jolokia/services}.
 */
public final class SharedDescriptions extends CacheKeyProvider {
    private static final String CAMEL = "org.apache.camel";

    public SharedDescriptions(int order) {
        super(order);
    }

    @Override
    public @Nullable String determineKey(ObjectInstance mbean) {
        return mbean.getObjectName().getDomain().equals(CAMEL) ? CAMEL + ":" + mbean.getClassName() : null;
    }
}
