package nightshift.desk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window. Nothing is ever downloaded; it is installed beforehand. */
final class Chromium {
    /**
     * Debian's Chromium without tabs and menus, which works half as much for the same pages. Not the script of this name on the
     * path: where that is ended, the browser goes on.
     */
    private static final Path HEADLESS_SHELL = Path.of("/usr/lib/chromium/chromium-headless-shell");

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    private static @Nullable ChromeDriver running;

    private Chromium() {}

    /** Why the tests cannot run here; empty where they can. */
    static Optional<String> whyNone() {
        List<String> missing = Stream.of(
                        browser().isPresent() ? "" : "no chromium",
                        onPath(DRIVERS).isPresent() ? "" : "no chromedriver")
                .filter(what -> !what.isEmpty())
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("There is " + String.join(" and ", missing)
                        + " on this machine: apt-get install chromium chromium-driver");
    }

    /** The one browser of this JVM, as if it had just been installed: starting another one for each class takes longer than many a test. */
    static synchronized ChromeDriver open() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::quit, "quit-chromium"));
        }
        return running;
    }

    /** Leaves it to the next class: logged out, with nothing to complain about. */
    static void leave(ChromeDriver driver) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        look(driver, Look.LIGHT);
    }

    private static ChromeDriver start() {
        LoggingPreferences everything = new LoggingPreferences();
        everything.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser().orElseThrow().toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars")
                .addArguments("--disable-gpu", "--disable-extensions", "--disable-background-networking")
                .addArguments("--force-color-profile=srgb", "--lang=en-US")
                // threads of its own only cost on two cores; without one for compositing no field gets the focus by
                // itself
                .addArguments("--js-flags=--single-threaded", "--num-raster-threads=1");
        options.setCapability("goog:loggingPrefs", everything);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath(DRIVERS).orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60)).pageLoadTimeout(Duration.ofSeconds(60));
        return driver;
    }

    /** How a person has set up screen and system. */
    static void look(ChromeDriver driver, Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", look.height(), "deviceScaleFactor", 1, "mobile", look.phone()));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
    }

    private static Optional<Path> browser() {
        return Files.isExecutable(HEADLESS_SHELL) ? Optional.of(HEADLESS_SHELL) : onPath(BROWSERS);
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
