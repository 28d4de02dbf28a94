package nightshift.catalog.lists;

/** So many of so many. */
final class Share {
    private int some;
    private int all;

    void count(boolean isOne) {
        all++;
        some += isOne ? 1 : 0;
    }

    int some() {
        return some;
    }

    int all() {
        return all;
    }

    boolean moreThan(int percent) {
        return some * 100L > (long) all * percent;
    }
}
