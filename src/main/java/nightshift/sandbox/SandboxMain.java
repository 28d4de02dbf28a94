package nightshift.sandbox;

import java.time.Clock;
import java.util.Arrays;

/** Runs the sandbox alone: {@code java -cp ... nightshift.sandbox.SandboxMain --port=8099}. Ends with Ctrl-C. */
public final class SandboxMain {
    private SandboxMain() {}

    public static void main(String[] args) throws InterruptedException {
        Contents contents = Contents.NIGHT.withCatalog(number("--catalog=", 0, args));
        try (SandboxWorld sandbox = SandboxWorld.start(number("--port=", 8099, args), Clock.systemUTC(), contents)) {
            System.out.println("The sandbox runs at " + sandbox.url() + "/control/");
            Thread.currentThread().join();
        }
    }

    private static int number(String option, int otherwise, String... args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(option))
                .map(arg -> Integer.valueOf(arg.substring(option.length())))
                .findFirst()
                .orElse(otherwise);
    }
}
