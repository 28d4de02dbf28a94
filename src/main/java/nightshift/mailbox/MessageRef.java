package nightshift.mailbox;

import nightshift.core.EmailAddress;

/** Which mail in which mailbox. Body of {@code direct:mailbox-message} and {@code direct:mailbox-attachments}. */
public record MessageRef(EmailAddress mailbox, String graphId) {}
