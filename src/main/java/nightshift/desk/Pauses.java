package nightshift.desk;

import java.util.Optional;
import nightshift.operations.Schedule;
import nightshift.operations.Schedules;
import org.springframework.stereotype.Component;

/** The pauses of schedules as the first page tells them. */
@Component
class Pauses {
    private final Schedules schedules;
    private final StoreTime storeTime;

    Pauses(Schedules schedules, StoreTime storeTime) {
        this.schedules = schedules;
        this.storeTime = storeTime;
    }

    /** Since when, by whom and why it starts nothing; empty while it does. */
    Optional<String> of(Schedule schedule) {
        return schedules.paused().stream()
                .filter(pause -> pause.schedule() == schedule)
                .findFirst()
                .map(pause -> "Paused by %s since %s: %s"
                        .formatted(pause.pausedBy(), storeTime.of(pause.pausedAt()), pause.reason()));
    }
}
