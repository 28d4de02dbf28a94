package nightshift.commandline;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.housekeeping.BackupOnly;
import nightshift.housekeeping.DatabaseBackup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Nightshift as its command line asks: to stay up, or for one command without desk and schedules. */
public final class CommandLine {
    private static final int FAILED_START = 1;

    /** Exit code for a command line that makes no sense. */
    static final int BAD_COMMAND_LINE = 2;

    private CommandLine() {}

    public static void start(Class<?> application, String... arguments) {
        Command command;
        try {
            command = Command.of(arguments);
        } catch (BadValue bad) {
            System.err.println(bad.getMessage());
            System.exit(BAD_COMMAND_LINE);
            return;
        }
        // H2's AUTO_SERVER would listen on every address of the machine
        System.setProperty("h2.bindAddress", "127.0.0.1");
        try {
            start(application, command, arguments);
        } catch (RuntimeException explained) {
            System.exit(FAILED_START);
        }
    }

    /** A start that fails was explained in the log; the threads of the half-made application must not keep the process. */
    private static void start(Class<?> application, Command command, String... arguments) {
        if (command instanceof Command.Serve) {
            SpringApplication.run(application, arguments);
        } else if (command instanceof Command.Backup backup) {
            System.exit(backedUp(backup, arguments));
        } else {
            System.exit(performed(application, command, arguments));
        }
    }

    private static int backedUp(Command.Backup backup, String... arguments) {
        SpringApplication database = new SpringApplication(BackupOnly.class);
        database.setWebApplicationType(WebApplicationType.NONE);
        database.setDefaultProperties(Map.of("logging.level.root", "warn"));
        try (ConfigurableApplicationContext context = database.run(onceOnly(arguments))) {
            return BackupOnly.perform(context.getBean(DatabaseBackup.class), backup.target(), System.out);
        }
    }

    private static int performed(Class<?> application, Command command, String... arguments) {
        SpringApplication once = new SpringApplication(application);
        once.setWebApplicationType(WebApplicationType.NONE);
        // a default only: whoever wants to see more says so
        once.setDefaultProperties(Map.of("logging.level.root", "warn"));
        ConfigurableApplicationContext context = once.run(onceOnly(arguments));
        int code = context.getBean(Commands.class).perform(command);
        return SpringApplication.exit(context, () -> code);
    }

    /** Whatever the settings file says, a single command starts no schedule and shows no console. */
    private static String[] onceOnly(String... arguments) {
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of(
                                "--nightshift.schedules-enabled=false",
                                "--spring.main.banner-mode=off",
                                "--spring.jmx.enabled=false",
                                // nobody looks at it, and a thousand beans take their time
                                "--camel.main.jmx-enabled=false"))
                .toArray(String[]::new);
    }
}
