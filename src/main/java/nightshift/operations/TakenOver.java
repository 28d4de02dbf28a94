package nightshift.operations;

/**
 * This process was silent for so long that others took it for dead, and what it had begun is theirs now. It ends without a
 * dead letter: the others go on.
 */
public final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenOver(String what) {
        super(what + " was taken over: this process was silent for too long. Nothing more is done here");
    }
}
