package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What the simulated store sells, by range: names, sizes and costs of item number n, the same each time. */
final class Ranges {
    static final String HARBOR = "Harbor Steel & Shelving";
    static final String ACME = "Acme Bin Co";

    private static final List<Range> ALL = List.of(
            new Range("BS", "Bin Shelving", HARBOR, "Bin Shelving Unit", List.of("steel", "shelving"), 140),
            new Range("WP", "Wire Partitions", HARBOR, "Wire Partition Panel", List.of("wire", "security"), 210),
            new Range("SC", "Cabinets", ACME, "Storage Cabinet", List.of("cabinet", "steel"), 320),
            new Range("BC", "Cabinets", ACME, "Bin Cabinet", List.of("cabinet", "bins"), 260));
    private static final List<Integer> WIDTHS = List.of(24, 30, 36, 42, 48, 60, 72);
    private static final List<Integer> DEPTHS = List.of(12, 15, 18, 21, 24);
    private static final List<Integer> HEIGHTS = List.of(39, 66, 72, 75, 84, 99);
    private static final List<String> COLORS = List.of("Gray", "Blue", "Black", "Tan");

    private Ranges() {}

    /** A number from 0 to below {@code bound} that follows from n and what it is for, evenly spread. */
    static int pick(int n, String purpose, int bound) {
        long mixed = (n + 1) * 0x9E3779B97F4A7C15L ^ purpose.hashCode() * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }

    static Range range(int number) {
        return ALL.get(number % ALL.size());
    }

    static String size(int family) {
        return WIDTHS.get(pick(family, "width", WIDTHS.size())) + "x" + DEPTHS.get(pick(family, "depth", DEPTHS.size()))
                + "x" + HEIGHTS.get(pick(family, "height", HEIGHTS.size()));
    }

    static String color(int variant) {
        return COLORS.get(variant % COLORS.size());
    }

    /** What the store pays for item n: between half and twice what is usual in the range, in whole cents. */
    static BigDecimal cost(int n, Range range) {
        int percent = 50 + pick(n, "cost", 150);
        return BigDecimal.valueOf(range.usualCost())
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .add(BigDecimal.valueOf(pick(n, "cents", 100), 2))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** Cost is about half of the price, which ends in 9 or 5 like prices do. */
    static BigDecimal price(BigDecimal cost) {
        BigDecimal twice = cost.multiply(new BigDecimal("1.95")).setScale(0, RoundingMode.UP);
        return twice.subtract(new BigDecimal("0.05")).setScale(2, RoundingMode.HALF_UP);
    }

    static String asin(int n) {
        String digits = Integer.toString(n * 7919 + 1_679_616, 36).toUpperCase(Locale.ROOT);
        return "B0" + "C".repeat(8 - digits.length()) + digits;
    }

    record Range(String prefix, String category, String vendor, String noun, List<String> tags, int usualCost) {}
}
