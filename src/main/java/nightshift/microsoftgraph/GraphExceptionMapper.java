package nightshift.microsoftgraph;

/** Turns a failure into the application's own kind of failure. {@link GraphResyncRequired} is never mapped. */
@FunctionalInterface
public interface GraphExceptionMapper {
    Exception map(GraphException failure);
}
