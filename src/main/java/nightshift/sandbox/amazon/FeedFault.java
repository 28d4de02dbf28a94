package nightshift.sandbox.amazon;

/** What can go wrong with the next feed; a lost answer to createFeed is a fault of the connection instead. */
public enum FeedFault {
    /** Ends FATAL, nothing applied, no report. */
    FATAL,
    /** Ends FATAL although all was applied; its report has another format. */
    FATAL_BUT_APPLIED,
    /** Ends CANCELLED, nothing applied. */
    CANCELLED,
    /** Stays IN_PROGRESS for good. */
    STUCK,
    /** Stays IN_QUEUE for good. */
    QUEUED,
    /** Ends DONE; the first message is refused, and the report says why. */
    MESSAGE_ERROR,
    /** Ends DONE, all applied; its report is an empty file. */
    EMPTY_REPORT,
    /** Ends DONE; the report counts an error but names no message. The first message was not applied. */
    ERRORS_WITHOUT_ROWS,
    /** Ends DONE; the report counts one message less than was sent, and no error. The first message was not applied. */
    PROCESSED_LESS,
    /** Ends DONE; the report is packed. */
    GZIP
}
