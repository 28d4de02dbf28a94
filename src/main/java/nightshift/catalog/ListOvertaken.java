package nightshift.catalog;

/** Another list of the supplier was put in force while this one was judged: nothing was changed, and it has to be judged again. */
final class ListOvertaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListOvertaken(String supplier) {
        super("Lists of " + supplier + " are put in force by several processes at once; the next run takes this one");
    }
}
