package nightshift.operations;

import java.util.List;
import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedOperationParameter;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;

/** The schedules in Hawtio. */
@Component
@ManagedResource(
        objectName = "nightshift:name=Schedules",
        description = "What starts by the clock: pause it and let it go on. Stored, so it counts after a restart too")
public class ScheduleConsole {
    private static final String NAME = "fulfillment, invoices, claims, triage, inventory, pricing or intake";

    private final Schedules schedules;

    public ScheduleConsole(Schedules schedules) {
        this.schedules = schedules;
    }

    @ManagedAttribute(description = "The schedules that are paused: by whom, since when and why")
    public List<String> getPaused() {
        return schedules.paused().stream().map(Schedules.Pause::inWords).toList();
    }

    @ManagedOperation(
            description =
                    "Pause a schedule in every process, from its next tick on, also after a restart. A run under way"
                            + " goes on, runNow still works, recovery of open writes goes on")
    @ManagedOperationParameter(name = "schedule", description = NAME)
    @ManagedOperationParameter(name = "reason", description = "why, for those who wonder; needed")
    public String pause(String schedule, String reason) {
        return DeadLetterConsole.said(() -> {
            Schedule asked = Schedule.of(schedule);
            return schedules.pause(asked, Operator.name(), reason)
                    ? asked.key() + " is paused until resume(" + asked.key() + ")"
                    : asked.key() + " was paused before";
        });
    }

    @ManagedOperation(
            description =
                    "Let a paused schedule go on at its next time. Starts nothing now: what was due meanwhile is not"
                            + " made up for, see Runs.runNow")
    @ManagedOperationParameter(name = "schedule", description = NAME)
    public String resume(String schedule) {
        return DeadLetterConsole.said(() -> {
            Schedule asked = Schedule.of(schedule);
            return schedules.resume(asked, Operator.name()) ? asked.key() + " goes on" : asked.key() + " is not paused";
        });
    }
}
