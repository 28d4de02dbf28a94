package nightshift.reliability;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What a child process runs: the class path of these tests with its folders packed as jars, so that all children after the
 * first may share the classes they load (class data sharing wants jars), which halves their start.
 */
final class ChildClasses {
    private static final Path HOME = temporary();
    private static final String CLASS_PATH = packed();
    private static final Path SHARED = HOME.resolve("shared.jsa");
    private static boolean dumping;
    private static boolean worthIt;

    private ChildClasses() {}

    /** Many children follow: the first one that ends in good order keeps its classes for them, which takes it some seconds. */
    static synchronized void keepForMany() {
        worthIt = true;
    }

    /** The JVM's options: the class path and the shared classes, or the wish to keep them for the next one. */
    static synchronized List<String> options() {
        List<String> options = new ArrayList<>();
        if (Files.exists(SHARED)) {
            options.add("-XX:SharedArchiveFile=" + SHARED);
        } else if (!dumping && worthIt) {
            dumping = true;
            options.add("-XX:ArchiveClassesAtExit=" + SHARED);
        }
        options.addAll(List.of("-Xshare:auto", "-cp", CLASS_PATH));
        return options;
    }

    /** Surefire hides the class path in a manifest and names the real one here. */
    private static String packed() {
        String known = System.getProperty("surefire.test.class.path");
        String all = known != null ? known : System.getProperty("java.class.path");
        List<String> jars = new ArrayList<>();
        for (String part : all.split(java.io.File.pathSeparator)) {
            Path path = Path.of(part).toAbsolutePath();
            jars.add(Files.isDirectory(path) ? jar(path, jars.size()).toString() : part);
        }
        return String.join(java.io.File.pathSeparator, jars);
    }

    private static Path jar(Path folder, int number) {
        Path jar = HOME.resolve("classes" + number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(folder)) {
            // folders too: Spring looks for its components in them
            for (Path each : files.filter(path -> !path.equals(folder)).toList()) {
                String name = folder.relativize(each).toString().replace(java.io.File.separatorChar, '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(each) ? name + "/" : name));
                if (Files.isRegularFile(each)) {
                    Files.copy(each, out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static Path temporary() {
        try {
            Path home = Files.createTempDirectory("nightshift-children");
            home.toFile().deleteOnExit();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
