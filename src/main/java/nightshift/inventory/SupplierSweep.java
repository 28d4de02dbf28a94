package nightshift.inventory;

import java.util.ArrayList;
import java.util.List;
import nightshift.core.Effect;

/** What a sweep decided for the items of one supplier, until it is committed. */
final class SupplierSweep {
    private static final int MOST_EXAMPLES = 40;

    private final SweepCounts counts = new SweepCounts();
    private final List<Effect> effects = new ArrayList<>();
    private final List<PlannedPause> pauses = new ArrayList<>();
    private final List<PlannedResume> resumes = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();

    SweepCounts counts() {
        return counts;
    }

    void write(Effect effect) {
        effects.add(effect);
    }

    void pause(PlannedPause pause) {
        pauses.add(pause);
    }

    void resume(PlannedResume resume) {
        resumes.add(resume);
    }

    void example(String sentence) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(sentence);
        }
    }

    List<Effect> effects() {
        return effects;
    }

    List<PlannedPause> pauses() {
        return pauses;
    }

    List<PlannedResume> resumes() {
        return resumes;
    }

    List<String> examples() {
        return examples;
    }
}
