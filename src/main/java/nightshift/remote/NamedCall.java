package nightshift.remote;

/** A request to a remote system, as metrics name it. One of a few names, never with a value of the request in it. */
public interface NamedCall {
    String callName();
}
