package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What routes name in strings, which no compiler looks at: methods of beans, and variables. */
class RouteStepsTests {
    private static final Path ROUTES = Path.of(System.getProperty("nightshift.basedir", "."), "routes");

    /** {@code .bean(Type.class, "method(arguments)")}, {@code method(Type.class, "method")}; the text may be put together with constants. */
    private static final Pattern CALL =
            Pattern.compile("(?:\\.bean|method)\\((\\w+)\\.class, ((?:\"[^\"]*\"(?: \\+ [\\w.]+ \\+ )?)+)\\)");

    private static final Pattern READ = Pattern.compile("\\$\\{variable\\.(\\w+)|variable\\(\"(\\w+)\"\\)");
    private static final Pattern WRITTEN =
            Pattern.compile("setVariable\\(\"(\\w+)\"|withVariable\\(\"(\\w+)\"|toV\\(\"[^\"]+\", \\S+ \"(\\w+)\"");

    @Test
    void everyBeanMethodIsThereWithSoManyParameters() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path file : files(ROUTES)) {
            for (MatchResult call : matches(CALL, text(file))) {
                seen++;
                String written = call.group(2)
                        .replaceAll("\" \\+ [\\w.]+ \\+ \"", "constant")
                        .replace("\"", "");
                if (methods(type(file, call.group(1)), written).findAny().isEmpty()) {
                    wrong.add(file.getFileName() + ": " + call.group(1) + "." + written);
                }
            }
        }
        assertThat(seen).isGreaterThan(900);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyVariableThatIsReadIsSetSomewhere() {
        Set<String> set = new TreeSet<>();
        Stream.concat(files(ROUTES).stream(), files(sources()).stream())
                .map(RouteStepsTests::text)
                .flatMap(text -> matches(WRITTEN, text).stream())
                .forEach(match -> set.add(firstGroup(match)));
        Set<String> read = new TreeSet<>();
        files(ROUTES).forEach(file -> matches(READ, text(file)).forEach(match -> read.add(firstGroup(match))));

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(set).containsAll(read);
    }

    private static Stream<Method> methods(Class<?> type, String written) {
        int bracket = written.indexOf('(');
        String name = bracket < 0 ? written : written.substring(0, bracket);
        Predicate<Method> fits = bracket < 0
                ? method -> true
                : method ->
                        method.getParameterCount() == arguments(written.substring(bracket + 1, written.length() - 1));
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals(name))
                .filter(fits);
    }

    private static int arguments(String list) {
        int depth = 0;
        int commas = 0;
        for (char letter : list.toCharArray()) {
            depth += letter == '(' || letter == '{' ? 1 : letter == ')' || letter == '}' ? -1 : 0;
            commas += letter == ',' && depth == 0 ? 1 : 0;
        }
        return list.isBlank() ? 0 : commas + 1;
    }

    private static Class<?> type(Path file, String name) {
        String text = text(file);
        Matcher imported = Pattern.compile("import ([\\w.]+\\." + name + ");").matcher(text);
        Matcher here = Pattern.compile("package ([\\w.]+);").matcher(text);
        String full = imported.find() ? imported.group(1) : here.find() ? here.group(1) + "." + name : name;
        try {
            return Class.forName(full);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(file + " names " + full, e);
        }
    }

    private static String firstGroup(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Path sources() {
        return ROUTES.resolveSibling("src").resolve("main").resolve("java");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
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
