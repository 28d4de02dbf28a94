package nightshift.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.Workflow;

/** What the command line asks for. Options that are no command of ours are settings and are left to Spring. */
public sealed interface Command {
    /** Stay up: desk, Hawtio, schedules. */
    record Serve() implements Command {}

    /**
     * Run these workflows once, print their summaries and end.
     *
     * @param report where to write the items as JSON
     */
    record Run(List<Workflow> workflows, Optional<Path> report) implements Command {
        public Run {
            workflows = List.copyOf(workflows);
        }
    }

    /**
     * Decide afresh what was decided in shadow, by a run of its own, and end.
     *
     * @param since a day or a point in time
     * @param report where to write the items as JSON
     */
    record ReplayShadow(String since, Optional<Path> report) implements Command {}

    /** Try every configured system, read-only. */
    record Check() implements Command {}

    /** Propose the {@code suppliers} block from the mail of the last 30 days. */
    record Suggest() implements Command {}

    /** Give a user a one-time password: for the owner who lost the way in. */
    record ResetPassword(String user) implements Command {}

    /** A verified copy of the database, while others work on it. */
    record Backup(Path target) implements Command {}

    /** @throws BadValue with one sentence that says what to write instead */
    static Command of(String... arguments) {
        Optional<String> run = option("run", arguments);
        Optional<String> report = option("report", arguments);
        boolean check = option("check", arguments).isPresent();
        boolean suggest = option("suggest", arguments).isPresent();
        Optional<String> reset = option("reset-password", arguments);
        Optional<String> replay = option("replay-shadow", arguments);
        Optional<String> backup = option("backup", arguments);
        if (Stream.of(run.isPresent(), replay.isPresent(), check, suggest, reset.isPresent(), backup.isPresent())
                        .filter(asked -> asked)
                        .count()
                > 1) {
            throw new BadValue("Write only one of --nightshift.run, --nightshift.replay-shadow, --nightshift.check,"
                    + " --nightshift.suggest, --nightshift.backup and --nightshift.reset-password");
        }
        if (report.isPresent() && run.isEmpty() && replay.isEmpty()) {
            throw new BadValue(
                    "--nightshift.report needs --nightshift.run=WORKFLOW[,WORKFLOW] or --nightshift.replay-shadow=SINCE");
        }
        if (replay.isPresent()) {
            return new ReplayShadow(replay.get(), report.map(name -> file("report", name, "night.json")));
        }
        if (run.isPresent()) {
            return new Run(workflows(run.get()), report.map(name -> file("report", name, "night.json")));
        }
        if (backup.isPresent()) {
            return new Backup(file("backup", backup.get(), "backups/nightshift.zip"));
        }
        if (reset.isPresent()) {
            return new ResetPassword(user(reset.get()));
        }
        return check ? new Check() : suggest ? new Suggest() : new Serve();
    }

    private static List<Workflow> workflows(String names) {
        return Arrays.stream(names.split(",", -1)).map(Workflow::of).distinct().toList();
    }

    private static String user(String name) {
        if (name.isBlank()) {
            throw new BadValue("Write whose password: --nightshift.reset-password=NAME");
        }
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Path file(String option, String name, String example) {
        if (name.isBlank()) {
            throw new BadValue("--nightshift." + option + " needs a file name, for example --nightshift." + option + "="
                    + example);
        }
        return Path.of(name);
    }

    private static Optional<String> option(String name, String... arguments) {
        String bare = "--nightshift." + name;
        return Arrays.stream(arguments)
                .filter(argument -> argument.equals(bare) || argument.startsWith(bare + "="))
                .map(argument -> argument.equals(bare) ? "" : argument.substring(bare.length() + 1))
                .reduce((earlier, later) -> later);
    }
}
