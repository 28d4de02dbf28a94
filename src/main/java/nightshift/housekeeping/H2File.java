package nightshift.housekeeping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database file that an H2 url names.
 *
 * @param path without {@code .mv.db}
 * @param options what follows in the url, with its leading semicolon
 */
record H2File(Path path, String options) {
    private static final String SUFFIX = ".mv.db";
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:|split:)([^;]+)(;.*)?");

    static Optional<H2File> of(String url) {
        Matcher matcher = URL.matcher(url);
        return matcher.matches()
                ? Optional.of(new H2File(
                        Path.of(matcher.group(1)),
                        Optional.ofNullable(matcher.group(2)).orElse("")))
                : Optional.empty();
    }

    Path file() {
        return path.resolveSibling(name());
    }

    String name() {
        return path.getFileName() + SUFFIX;
    }

    /** The url of a copy of this file in another folder, opened by nobody else and never written. */
    String urlOfCopyIn(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(path.getFileName())
                + options.replaceAll("(?i);AUTO_SERVER=\\w+", "") + ";ACCESS_MODE_DATA=r";
    }
}
