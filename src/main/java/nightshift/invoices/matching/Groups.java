package nightshift.invoices.matching;

/** Things that belong together, directly or by others (union-find with path halving, Tarjan 1975). */
final class Groups {
    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int at = 0; at < size; at++) {
            parent[at] = at;
        }
    }

    int of(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        parent[of(one)] = of(other);
    }
}
