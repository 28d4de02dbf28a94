package nightshift.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.ReviewList;

/**
 * The flags that wait for a person, so that the odd ones are seen: these stand first, each with its sentence; many of one cause are one
 * line that unfolds.
 *
 * @param frauds many of one cause that may be a fraud: they stand above all others
 * @param odd of rare causes: what may be a fraud first, then the rarest
 * @param causes of which there are many, the fewest first
 * @param more how many older ones are open besides
 */
record NeedsYou(List<Cause> frauds, List<ReviewList.Shown> odd, List<Cause> causes, int more) {
    static final NeedsYou NOTHING = new NeedsYou(List.of(), List.of(), List.of(), 0);

    /** So many of one cause are no longer odd. */
    static final int MANY = 4;

    /** What is looked through; older ones stand on the page "Review". */
    static final int LOOKED_THROUGH = 150;

    NeedsYou {
        frauds = List.copyOf(frauds);
        odd = List.copyOf(odd);
        causes = List.copyOf(causes);
    }

    /**
     * @param looked the most urgent ones
     * @param open how many flags there are in all
     */
    static NeedsYou of(List<ReviewList.Shown> looked, int open) {
        Map<Same, List<ReviewList.Shown>> same = looked.stream()
                .sorted(Comparator.comparing((ReviewList.Shown flag) -> flag.workflow())
                        .thenComparing(flag -> flag.review().id()))
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        List<List<ReviewList.Shown>> rarestFirst = same.values().stream()
                .sorted(Comparator.comparing((List<ReviewList.Shown> flags) -> !mayBeFraud(flags.get(0)))
                        .thenComparing(List::size))
                .toList();
        Map<Boolean, List<Cause>> many = rarestFirst.stream()
                .filter(flags -> flags.size() >= MANY)
                .map(NeedsYou::bySupplier)
                .map(Cause::of)
                .collect(Collectors.partitioningBy(
                        cause -> mayBeFraud(cause.flags().get(0))));
        List<ReviewList.Shown> few = rarestFirst.stream()
                .filter(flags -> flags.size() < MANY)
                .flatMap(List::stream)
                .toList();
        return new NeedsYou(
                many.getOrDefault(true, List.of()),
                few,
                many.getOrDefault(false, List.of()),
                Math.max(0, open - looked.size()));
    }

    private static boolean mayBeFraud(ReviewList.Shown flag) {
        return flag.review().reasons().stream().map(Reason::kind).anyMatch(ReasonKind::mayBeFraud);
    }

    /** One act on a supplier's first often settles his others. */
    private static List<ReviewList.Shown> bySupplier(List<ReviewList.Shown> flags) {
        return flags.stream()
                .sorted(Comparator.comparing(
                        (ReviewList.Shown flag) -> flag.supplier().orElse("")))
                .toList();
    }

    /** What an odd flag says beyond what many others say too. */
    public List<Reason> reasons(ReviewList.Shown flag) {
        Set<ReasonKind> common = common(flag);
        return flag.review().reasons().stream()
                .filter(reason -> !common.contains(reason.kind()))
                .toList();
    }

    /** What it shares with many others, in words; empty where there is no such thing. */
    public String besides(ReviewList.Shown flag) {
        Set<ReasonKind> common = common(flag);
        return ReasonWords.of(flag.review().reasons().stream()
                .filter(reason -> common.contains(reason.kind()))
                .toList());
    }

    /** No flag is of such kinds alone: it would be among the many. */
    private Set<ReasonKind> common(ReviewList.Shown flag) {
        return Stream.concat(frauds.stream(), causes.stream())
                .filter(cause -> cause.workflow() == flag.workflow())
                .map(cause -> cause.flags().get(0).review().reasons())
                .filter(reasons -> reasons.stream().map(Reason::kind).distinct().count() == 1)
                .map(reasons -> reasons.get(0).kind())
                .collect(Collectors.toSet());
    }

    public boolean any() {
        return !frauds.isEmpty() || !odd.isEmpty() || !causes.isEmpty();
    }

    /** What makes two flags alike. */
    private record Same(Workflow workflow, List<String> kinds) {
        static Same of(ReviewList.Shown flag) {
            return new Same(
                    flag.workflow(),
                    flag.review().reasons().stream()
                            .map(Reason::kind)
                            .map(kind -> kind.code())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }
}
