package nightshift.sandbox.graph;

/** Which operation a request asks for, by method and path. */
final class GraphOperations {
    private GraphOperations() {}

    static String of(GraphCall call) {
        if (call.segment(1).equals("oauth2")) {
            return "token";
        }
        if (call.segment(0).equals("upload")) {
            return "upload";
        }
        return call.segment(3).equals("mailFolders") ? ofFolder(call) : ofMessage(call);
    }

    private static String ofFolder(GraphCall call) {
        if (call.path().size() == 4 || call.segment(5).equals("childFolders")) {
            return "listFolders";
        }
        if (call.path().size() == 5) {
            return "getFolder";
        }
        return GraphDelta.SPELLINGS.contains(call.segment(6)) ? "delta" : "listMessages";
    }

    private static String ofMessage(GraphCall call) {
        if (call.path().size() == 4) {
            return call.is("POST") ? "createDraft" : "listMessages";
        }
        if (call.path().size() == 5) {
            return call.is("PATCH") ? "updateMessage" : "getMessage";
        }
        return call.segment(5).equals("attachments") ? ofAttachment(call) : call.segment(5);
    }

    private static String ofAttachment(GraphCall call) {
        if (call.segment(6).isEmpty()) {
            return call.is("POST") ? "addAttachment" : "listAttachments";
        }
        return call.segment(6).equals("createUploadSession") ? "createUploadSession" : "getAttachment";
    }
}
