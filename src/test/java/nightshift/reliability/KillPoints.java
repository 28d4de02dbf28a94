package nightshift.reliability;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.apache.camel.NamedNode;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.SendDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.springframework.stereotype.Repository;

/**
 * Where a process can be killed so that it makes a difference: before and after each node of a route that changes or asks
 * something outside of the process, the database or a remote system. Between two of them the world stays as it is.
 */
final class KillPoints {
    private KillPoints() {}

    /** Whether the node touches the database or a remote system. */
    static boolean touchesTheWorld(NamedNode node) {
        if (node instanceof BeanDefinition bean) {
            return bean.getBeanClass() != null && reachesTheDatabase(bean.getBeanClass());
        }
        if (node instanceof ToDynamicDefinition send) {
            return !send.getUri().startsWith("direct:");
        }
        return node instanceof SendDefinition<?> send && !send.getEndpointUri().startsWith("direct:");
    }

    /** A repository, or something that asks one or is asked by the routes because it does. */
    private static boolean reachesTheDatabase(Class<?> bean) {
        return isRepository(bean)
                || Arrays.stream(bean.getDeclaredFields()).map(Field::getType).anyMatch(KillPoints::isRepository);
    }

    private static boolean isRepository(Class<?> type) {
        return type.isAnnotationPresent(Repository.class);
    }
}
