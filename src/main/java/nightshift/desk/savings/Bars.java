package nightshift.desk.savings;

import java.util.ArrayList;
import java.util.List;

/** The items of some periods as stacked bars, in the units of an SVG of {@link #WIDTH} by {@link #HEIGHT}. */
public final class Bars {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 200;
    private static final int BASE_LINE = 170;
    private static final int HIGHEST = 150;

    private Bars() {}

    /** @param kind untouched, corrected or by-hand, the class that gives its color */
    public record Block(String kind, int y, int height) {}

    /** @param x its left edge */
    public record Bar(Period period, int x, int width, List<Block> blocks) {
        public int middle() {
            return x + width / 2;
        }

        public int labelBelow() {
            return BASE_LINE + 16;
        }
    }

    static List<Bar> of(List<Period> periods) {
        int most = Math.max(1, periods.stream().mapToInt(Period::items).max().orElse(1));
        int slot = WIDTH / Math.max(1, periods.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            bars.add(new Bar(periods.get(i), i * slot + slot / 6, slot * 2 / 3, blocks(periods.get(i), most)));
        }
        return bars;
    }

    private static List<Block> blocks(Period period, int most) {
        List<Block> blocks = new ArrayList<>();
        int below = BASE_LINE;
        below = stacked(blocks, "untouched", period.untouched(), most, below);
        below = stacked(blocks, "corrected", period.corrected(), most, below);
        stacked(blocks, "by-hand", period.byHand(), most, below);
        return blocks;
    }

    private static int stacked(List<Block> blocks, String kind, int items, int most, int below) {
        int height = Math.round((float) items * HIGHEST / most);
        if (height > 0) {
            blocks.add(new Block(kind, below - height, height));
        }
        return below - height;
    }
}
