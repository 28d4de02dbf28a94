package nightshift.pricing;

import java.util.List;
import nightshift.core.BadValue;

/**
 * How many prices a sweep may change while trust grows.
 *
 * @param stages at most so many in each stage; after the last all; none: all from the start
 * @param runsWithoutTrouble after so many sweeps without trouble the next stage begins; 0: only a person moves it up
 */
public record RampSettings(List<Integer> stages, int runsWithoutTrouble) {
    public RampSettings {
        stages = stages == null ? List.of() : List.copyOf(stages);
        int before = 0;
        for (int stage : stages) {
            if (stage <= before) {
                throw new BadValue("stages: each stage is larger than the one before and than 0, such as [50, 500]");
            }
            before = stage;
        }
        if (runsWithoutTrouble < 0) {
            throw new BadValue("runs-without-trouble is negative; 0 means that only a person moves it up");
        }
    }
}
