package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class CommandTests {
    @Test
    void staysUpWhenNothingIsAskedFor() {
        assertThat(Command.of("--spring.profiles.active=sandbox", "--nightshift.mode=auto"))
                .isEqualTo(new Command.Serve());
    }

    @Test
    void runsTheNamedWorkflowsInTheirOrderAndOnceEach() {
        assertThat(Command.of("--nightshift.run=invoices, fulfillment,invoices", "--nightshift.report=out/night.json"))
                .isEqualTo(new Command.Run(
                        List.of(Workflow.INVOICES, Workflow.FULFILLMENT), Optional.of(Path.of("out/night.json"))));
    }

    @Test
    void namesTheWorkflowsThereAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> Command.of("--nightshift.run=fullfilment"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("\"fullfilment\"")
                .hasMessageContaining("fulfillment, invoices");
    }

    @Test
    void refusesARunOfNothing() {
        assertThatThrownBy(() -> Command.of("--nightshift.run")).isInstanceOf(BadValue.class);
        assertThatThrownBy(() -> Command.of("--nightshift.run=fulfillment,")).isInstanceOf(BadValue.class);
    }

    @Test
    void refusesTwoCommandsAtOnceAndAReportWithoutARun() {
        assertThatThrownBy(() -> Command.of("--nightshift.check", "--nightshift.suggest"))
                .hasMessageStartingWith("Write only one of");
        assertThatThrownBy(() -> Command.of("--nightshift.report=night.json"))
                .hasMessageContaining("needs --nightshift.run");
    }

    @Test
    void resetsThePasswordOfANamedUserOnly() {
        assertThat(Command.of("--nightshift.reset-password= Ruth")).isEqualTo(new Command.ResetPassword("ruth"));
        assertThatThrownBy(() -> Command.of("--nightshift.reset-password")).hasMessageContaining("NAME");
        assertThatThrownBy(() -> Command.of("--nightshift.reset-password=ruth", "--nightshift.check"))
                .hasMessageStartingWith("Write only one of");
    }
}
