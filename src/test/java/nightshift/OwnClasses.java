package nightshift;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.resolvers.ClassResolver;
import com.tngtech.archunit.core.importer.resolvers.ClassResolverFromClasspath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which classes ArchUnit looks into: ours, and the annotations that stand for others. Of all else the rules want the name only;
 * to load Java, Spring and Camel for that takes half a minute and half of the heap.
 */
public final class OwnClasses implements ClassResolver {
    private final ClassResolver all = new ClassResolverFromClasspath();

    @Override
    public void setClassUriImporter(ClassUriImporter importer) {
        all.setClassUriImporter(importer);
    }

    @Override
    public Optional<JavaClass> tryResolve(String typeName) {
        return Stream.of("nightshift.", "org.springframework.stereotype.", "org.springframework.modulith.")
                        .anyMatch(typeName::startsWith)
                ? all.tryResolve(typeName)
                : Optional.empty();
    }
}
