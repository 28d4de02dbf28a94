package nightshift.documents;

/** A run of characters without blanks and where it stands. */
public record Word(String text, Box box) {}
