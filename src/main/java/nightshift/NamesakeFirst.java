package nightshift;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Suggests the bean that is named after the type asked for. Without a suggestion Spring looks through all of a thousand beans for
 * each type. It takes the suggestion only where that bean is of the type and no other one is preferred to it.
 */
class NamesakeFirst extends ContextAnnotationAutowireCandidateResolver {
    private static final String OURS = NamesakeFirst.class.getPackageName() + ".";

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor dependency) {
        String asked = super.getSuggestedName(dependency);
        Class<?> type = dependency.getDependencyType();
        return asked != null || !type.getName().startsWith(OURS) ? asked : name(type);
    }

    /** As Spring names what it finds on the class path, and Spring Boot the settings. */
    private static String name(Class<?> type) {
        ConfigurationProperties settings = type.getAnnotation(ConfigurationProperties.class);
        if (settings == null) {
            return StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(type));
        }
        return (settings.prefix().isEmpty() ? settings.value() : settings.prefix()) + "-" + type.getName();
    }
}
