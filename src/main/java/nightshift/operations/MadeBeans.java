package nightshift.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * What beans there are, by each of their classes and interfaces.
 *
 * @param types the plain ones
 * @param others the names of all that may still be made, or that make others
 * @param count how many beans there were
 */
record MadeBeans(Map<Class<?>, Map<String, Object>> types, List<String> others, int count) {

    static MadeBeans in(ConfigurableListableBeanFactory beans, int count) {
        MadeBeans made = new MadeBeans(new HashMap<>(), new ArrayList<>(), count);
        for (Iterator<String> names = beans.getBeanNamesIterator(); names.hasNext(); ) {
            String name = names.next();
            Object bean = beans.getSingleton(name);
            if (bean == null || bean instanceof FactoryBean) {
                made.others.add(name);
            } else if (!bean.equals(null)) { // Spring's stand-in for no bean equals it
                typesOf(bean.getClass()).forEach(type -> made.put(type, name, bean));
            }
        }
        return made;
    }

    <T> Map<String, T> of(Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        types.getOrDefault(type, Map.of()).forEach((name, bean) -> found.put(name, type.cast(bean)));
        return found;
    }

    private void put(Class<?> type, String name, Object bean) {
        types.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(name, bean);
    }

    private static Set<Class<?>> typesOf(Class<?> bean) {
        Set<Class<?>> types = new LinkedHashSet<>(ClassUtils.getAllInterfacesForClassAsSet(bean));
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        return types;
    }
}
