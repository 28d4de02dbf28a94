package nightshift.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    /** Try every configured system, read-only. */
    record Check() implements Command {}

    /** Propose the {@code suppliers} block from the mail of the last 30 days. */
    record Suggest() implements Command {}

    /** A verified copy of the database, while others work on it. */
    record Backup(Path target) implements Command {}

    /** @throws BadValue with one sentence that says what to write instead */
    static Command of(String... arguments) {
        Optional<String> run = option("run", arguments);
        Optional<String> report = option("report", arguments);
        boolean check = option("check", arguments).isPresent();
        boolean suggest = option("suggest", arguments).isPresent();
        Optional<String> backup = option("backup", arguments);
        if (Stream.of(run.isPresent(), check, suggest, backup.isPresent()).filter(asked -> asked).count() > 1) {
            throw new BadValue("Write only one of --nightshift.run, --nightshift.check, --nightshift.suggest and"
                    + " --nightshift.backup");
        }
        if (report.isPresent() && run.isEmpty()) {
            throw new BadValue("--nightshift.report needs --nightshift.run=WORKFLOW[,WORKFLOW]");
        }
        if (run.isPresent()) {
            return new Run(workflows(run.get()), report.map(name -> file("report", name, "night.json")));
        }
        if (backup.isPresent()) {
            return new Backup(file("backup", backup.get(), "backups/nightshift.zip"));
        }
        return check ? new Check() : suggest ? new Suggest() : new Serve();
    }

    private static List<Workflow> workflows(String names) {
        return Arrays.stream(names.split(",", -1)).map(Workflow::of).distinct().toList();
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
