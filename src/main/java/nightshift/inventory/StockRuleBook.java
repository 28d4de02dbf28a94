package nightshift.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.RuleText;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stock rules in force: those stored from the desk where there are any, else those of the settings file. Every version is kept. */
@Repository
public class StockRuleBook {
    private static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;
    private final InventorySettings settings;
    private final List<String> suppliers;
    private final Clock clock;

    public StockRuleBook(JdbcClient jdbc, InventorySettings settings, StoreSettings store, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.suppliers = store.suppliers().stream().map(Supplier::name).toList();
        this.clock = clock;
        List<String> problems = RuleReading.of(settings.rules(), suppliers).problems();
        if (!problems.isEmpty()) {
            throw new BadValue("nightshift.inventory.rules: " + String.join(". ", problems) + ".");
        }
    }

    /** The latest version. */
    public RuleVersion latest() {
        return jdbc.sql("select * from stock_rule_set order by version desc limit 1")
                .query(StockRuleBook::version)
                .optional()
                .orElse(RuleVersion.NONE_STORED);
    }

    /** The rules in force as they are written. */
    public List<RuleText> texts() {
        return latest().rules().orElse(settings.rules());
    }

    /**
     * The rules in force, as they were when they were checked: a stored one whose supplier is gone from the settings meanwhile never
     * applies, and what is asked of rules since then stops no sweep.
     */
    public RuleSet current() {
        return RuleReading.of(texts(), List.of()).rules();
    }

    /** Whether a rule in force asks for days of cover, for which sold pieces have to be known. */
    public boolean askForCover() {
        return current().asksForCover();
    }

    /** What is wrong with these; nothing: they may be stored. */
    public List<String> problems(List<RuleText> rules) {
        return RuleReading.of(rules, suppliers).problems();
    }

    /**
     * Stores other rules; they count from the next run on.
     *
     * @param basedOn the version that was changed
     * @throws BadValue with a sentence for each thing that is wrong
     * @throws AlreadyDone when somebody stored another version meanwhile
     */
    public RuleVersion store(List<RuleText> rules, long basedOn, String who, String note) {
        RuleReading.of(rules, suppliers).orRefuse();
        return insert(RuleJson.write(rules), basedOn, who, note);
    }

    /** From the next run on the settings file counts again. */
    public RuleVersion backToFile(long basedOn, String who, String note) {
        return insert(null, basedOn, who, note);
    }

    private RuleVersion insert(@Nullable String rules, long basedOn, String who, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new BadValue("The note is longer than " + LONGEST_NOTE + " characters; say it shorter");
        }
        int inserted = jdbc.sql("insert into stock_rule_set (rules, note, changed_by, changed_at)"
                        + " select cast(:rules as text), cast(:note as varchar), cast(:who as varchar), :now"
                        + " where (select coalesce(max(version), 0) from stock_rule_set) = :based")
                .param("rules", rules, Types.VARCHAR)
                .param("note", note)
                .param("who", who)
                .param("now", SqlTimes.of(clock.instant()))
                .param("based", basedOn)
                .update();
        if (inserted == 0) {
            throw new AlreadyDone("The rules were changed meanwhile by " + latest().changedBy()
                    + "; look at them as they are now, and change them again");
        }
        return latest();
    }

    /** The versions, the newest first. */
    public List<RuleVersion> versions(int atMost) {
        return jdbc.sql("select * from stock_rule_set order by version desc limit :most")
                .param("most", atMost)
                .query(StockRuleBook::version)
                .list();
    }

    private static RuleVersion version(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                row.getLong("version"),
                Optional.ofNullable(row.getString("rules")).map(RuleJson::read),
                row.getString("note"),
                row.getString("changed_by"),
                Optional.of(SqlTimes.read(row, "changed_at")));
    }
}
