package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** {@code routes/} reads as the business process: route builders and the failure policy, nothing else. */
class RoutesFolderTests {
    private static final Path ROUTES = Path.of(System.getProperty("nightshift.basedir", "."), "routes");
    private static final Path SOURCES =
            ROUTES.resolveSibling("src").resolve("main").resolve("java");

    @Test
    void holdsNothingButRoutesAndTheFailurePolicy() {
        assertThat(files(ROUTES)).isNotEmpty().allSatisfy(file -> {
            assertThat(file.toString()).matches(".*(Routes|FailurePolicy)\\.java");
            assertThat(typeOf(file)).hasAnnotation(Component.class);
            assertThat(superclasses(typeOf(file))).containsAnyOf(RouteBuilder.class, RouteConfigurationBuilder.class);
        });
    }

    @Test
    void holdsAllRoutesOfTheHouse() {
        assertThat(files(SOURCES))
                .isNotEmpty()
                .noneMatch(file -> file.toString().endsWith("Routes.java"))
                .noneSatisfy(file -> assertThat(text(file)).contains("extends RouteBuilder"));
    }

    @Test
    void everyFileIsShortEnoughToBeReadAtOnce() {
        assertThat(files(ROUTES))
                .allSatisfy(file -> assertThat(text(file).lines()).hasSizeLessThan(150));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> typeOf(Path file) {
        String name =
                ROUTES.relativize(file).toString().replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(file + " is not the class " + name, e);
        }
    }

    private static List<Class<?>> superclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
