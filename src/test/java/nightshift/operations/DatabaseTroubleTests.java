package nightshift.operations;

import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class DatabaseTroubleTests {
    private final TestProcess process = TestProcess.alone();

    @Test
    void letsNoWriteOutWhileTheDatabaseTakesNothingDown() {
        Decided decided = TestProcess.proceed(process.work("mail/1"), ship("1"));
        process.decisions.commit(decided);
        long effect = process.effect(ship("1")).id();
        JournalHealth health = new JournalHealth(process.instances);

        process.jdbc
                .sql("alter table instance alter column host rename to elsewhere")
                .update();
        process.jdbc
                .sql("alter table instance alter column heartbeat_at rename to never")
                .update();
        new Heartbeat(process.instances, TestProcess.SETTINGS, new OrderlyStop()).beat();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(process.gate.claim(effect)).isInstanceOf(Admission.Held.class);

        process.jdbc
                .sql("alter table instance alter column never rename to heartbeat_at")
                .update();
        process.jdbc
                .sql("alter table instance alter column elsewhere rename to host")
                .update();
        process.instances.beat();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(process.gate.claim(effect))
                .as("what it held may be half done")
                .isInstanceOf(Admission.Held.class);
        assertThat(process.instances.beginAnew()).isTrue();
        process.clock.forward(TestProcess.SETTINGS.deadAfter());
        process.instances.beat();
        assertThat(process.gate.claim(effect)).isInstanceOf(Admission.Admitted.class);
    }

    /** H2 closes itself at the end of a process. What is under way opens it again, and finishes. */
    @Test
    void aProcessThatIsAboutToEndFinishesWhatIsUnderWay() {
        OrderlyStop stop = new OrderlyStop();
        stop.ask();
        process.jdbc.sql("alter table instance rename to elsewhere").update();
        new Heartbeat(process.instances, TestProcess.SETTINGS, stop).beat();
        process.jdbc.sql("alter table elsewhere rename to instance").update();
        process.instances.beat();

        assertThat(process.instances.isTrusted()).isTrue();
    }

    @Test
    void namesTheCauseAndNotWhatFollowedFromIt() {
        SQLException closed = new SQLException("The database has been closed [90098-232]");
        closed.initCause(new IOException("No space left on device"));
        assertThat(DatabaseTrouble.of(new IllegalStateException("commit failed", closed)))
                .isEqualTo("its disk is full (No space left on device)");
    }

    @Test
    void saysWhatTheDatabaseSaysWhereItIsNotKnown() {
        assertThat(DatabaseTrouble.of(new SQLException("Timeout trying to lock table; SQL statement:\nupdate x")))
                .isEqualTo("Timeout trying to lock table");
    }
}
