package nightshift.documents;

/** A value read from a document together with its evidence. */
public record Found<T>(T value, Evidence evidence) {}
