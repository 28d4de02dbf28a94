package nightshift.microsoftgraph;

/** What the producer can do. */
public enum MicrosoftGraphOperation {
    delta,
    listMessages,
    getMessage,
    getFolder,
    listAttachments,
    getAttachment,
    findByKey,
    createDraft,
    createReply,
    createReplyAll,
    addAttachment,
    send,
    move,
    updateMessage
}
