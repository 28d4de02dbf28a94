package nightshift.microsoftgraph;

/** A mail folder with its cheap counts. */
public record GraphFolder(String id, String displayName, int totalItemCount, int unreadItemCount) {}
