package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents lead to is there: files and headings behind links, classes and their members, routes. */
class DocumentsTests {
    private static final Path PROJECT = Path.of(System.getProperty("nightshift.basedir", "."));
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** {@code operations.Page}, {@code Instances.beginAnew}: a package, a type, a member, of which the type is never left out. */
    private static final Pattern NAME =
            Pattern.compile("((?:[a-z]\\w*\\.)*)([A-Z][a-z]\\w*)(?:\\.([a-z]\\w*))?(?:\\(.*\\))?");

    private static final Pattern DIRECT = Pattern.compile("direct:([a-z-]+)");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (MatchResult link : found(LINK, text(document))) {
                Path target = link.group(1).isEmpty()
                        ? document
                        : document.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target)
                        || link.group(2) != null && !headings(target).contains(link.group(2))) {
                    broken.add(document.getFileName() + ": " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyClassThatIsNamedWithPackageOrMemberIsThere() {
        List<Path> sources = sources();
        List<String> seen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Path document : documents()) {
            for (MatchResult code : found(CODE, text(document))) {
                MatchResult name =
                        NAME.matcher(code.group(1)).results().findFirst().orElse(null);
                if (name != null && name.group().equals(code.group(1)) && isOurs(name, sources)) {
                    seen.add(code.group(1));
                    if (!isThere(name, sources)) {
                        unknown.add(document.getFileName() + ": " + code.group(1));
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRouteThatIsNamedByItsAddressIsThere() {
        String routes =
                String.join("", sources().stream().map(DocumentsTests::text).toList());

        assertThat(documents().stream()
                        .map(document -> text(document).replaceAll("(?s)```.*?```", ""))
                        .flatMap(document -> found(DIRECT, document).stream())
                        .map(MatchResult::group))
                .hasSizeGreaterThan(10)
                .allMatch(
                        address -> address.endsWith("-") || routes.contains("from(\"" + address + "\""), "is a route");
    }

    /** With a package of ours, or a type of ours with a member: a type of a library stands alone or with a package of its own. */
    private static boolean isOurs(MatchResult name, List<Path> sources) {
        String packages = name.group(1);
        boolean inOurPackage = !packages.isEmpty()
                && Files.isDirectory(PROJECT.resolve("src/main/java/nightshift/" + packages.split("\\.")[0]));
        return inOurPackage
                || packages.isEmpty()
                        && name.group(3) != null
                        && !named(name.group(2), sources).isEmpty();
    }

    private static boolean isThere(MatchResult name, List<Path> sources) {
        String folder = "nightshift/" + name.group(1).replace('.', '/');
        return named(name.group(2), sources).stream()
                .filter(source -> name.group(1).isEmpty() || source.endsWith(folder + name.group(2) + ".java"))
                .anyMatch(source -> name.group(3) == null || text(source).contains(name.group(3)));
    }

    /** By its own name, or by the one of its MBean. */
    private static List<Path> named(String type, List<Path> sources) {
        return sources.stream()
                .filter(source -> source.endsWith(type + ".java")
                        || source.toString().endsWith("Console.java")
                                && text(source).contains("name=" + type + "\""))
                .toList();
    }

    /** As GitHub makes them of headings. */
    private static List<String> headings(Path document) {
        return found(Pattern.compile("(?m)^#+ (.+)$"), text(document)).stream()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(PROJECT::resolve),
                        files(PROJECT.resolve("docs"), ".md").stream())
                .toList();
    }

    private static List<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "routes")
                .flatMap(folder -> files(PROJECT.resolve(folder), ".java").stream())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
