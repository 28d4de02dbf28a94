package nightshift.sandbox;

import java.time.Clock;
import java.util.Arrays;

/** Runs the sandbox alone: {@code java -cp ... nightshift.sandbox.SandboxMain --port=8099}. Ends with Ctrl-C. */
public final class SandboxMain {
    private SandboxMain() {}

    public static void main(String[] args) throws InterruptedException {
        try (SandboxWorld sandbox = SandboxWorld.start(port(args), Clock.systemUTC())) {
            System.out.println("The sandbox runs at " + sandbox.url() + "/control/");
            Thread.currentThread().join();
        }
    }

    private static int port(String... args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--port="))
                .map(arg -> Integer.valueOf(arg.substring("--port=".length())))
                .findFirst()
                .orElse(8099);
    }
}
