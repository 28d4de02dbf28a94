package nightshift.settings;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Stops the start at the first key under {@code nightshift} that no settings record reads. Environment variables and Java
 * system properties are left out: they are shared with other programs, and our secrets have names of their own there.
 */
@Component
final class UnknownSettings implements BeanFactoryPostProcessor {
    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("nightshift");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        KnownSettings known = known(beans);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(beans.getBean(Environment.class))) {
            names(source).filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
                throw new UnknownSetting(name.toString(), known.nearest(name));
            });
        }
    }

    private static KnownSettings known(ConfigurableListableBeanFactory beans) {
        KnownSettings known = new KnownSettings();
        for (String bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            Class<?> type = Objects.requireNonNull(beans.getType(bean));
            ConfigurationProperties properties = AnnotationUtils.findAnnotation(type, ConfigurationProperties.class);
            if (properties != null && type.isRecord()) {
                known.add((String) Objects.requireNonNull(AnnotationUtils.getValue(properties, "prefix")), type);
            }
        }
        return known;
    }

    private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
        boolean shared = source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && (underlying.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
                        || underlying.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME));
        return !shared && source instanceof IterableConfigurationPropertySource listed
                ? listed.stream().filter(ROOT::isAncestorOf)
                : Stream.empty();
    }
}
