package nightshift.microsoftgraph;

/**
 * The delta link is dead (410). Drop it and start again with {@code since} some days before the last mail known; what comes
 * twice is recognized by its id.
 */
public class GraphResyncRequired extends GraphException {
    private static final long serialVersionUID = 1L;

    GraphResyncRequired(GraphError error) {
        super(
                "Microsoft Graph dropped the delta link (" + error.code() + "): start again without it",
                error,
                false,
                null);
    }
}
