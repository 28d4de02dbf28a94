package nightshift.microsoftgraph;

/** One mailbox as the application sees it. */
record GraphMailbox(GraphReads reads, GraphWrites writes, GraphUploads uploads) {
    static GraphMailbox open(String address, MicrosoftGraphConfiguration configuration, GraphShared shared) {
        GraphHttp http = new GraphHttp(configuration, address, shared);
        GraphLinks links = new GraphLinks(configuration.getServiceUrl(), address, configuration.getUploadOrigins());
        GraphFolders folders = new GraphFolders(http, links);
        GraphReads reads = new GraphReads(http, links, folders, configuration);
        return new GraphMailbox(
                reads, new GraphWrites(http, links, reads, folders, configuration), new GraphUploads(http, links));
    }
}
