package nightshift.microsoftgraph;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.jspecify.annotations.Nullable;

/** The options shared by component and endpoint. */
@UriParams
public class MicrosoftGraphConfiguration implements Cloneable {
    @UriParam(label = "producer", description = "What the producer does")
    private @Nullable MicrosoftGraphOperation operation;

    @UriParam(
            defaultValue = "https://graph.microsoft.com/v1.0",
            description = "The root of the API, ends in /v1.0. National clouds have their own")
    private String serviceUrl = "https://graph.microsoft.com/v1.0";

    @UriParam(label = "security", description = "The token endpoint. Unset: the worldwide one of the tenant")
    private @Nullable String tokenUrl;

    @UriParam(label = "security", description = "Directory (tenant) id")
    private @Nullable String tenantId;

    @UriParam(label = "security", description = "Application (client) id")
    private @Nullable String clientId;

    @UriParam(label = "security", secret = true, description = "Client secret of the application")
    private @Nullable String clientSecret;

    @UriParam(
            defaultValue = "inbox",
            description =
                    "Folder id, well-known name such as inbox, junkemail, drafts, sentitems, or path of names such as inbox/Orders or /Orders")
    private String folder = "inbox";

    @UriParam(
            description =
                    "Where a first delta round or a list begins, as ISO-8601 instant. Unset: everything in the folder")
    private @Nullable String since;

    @UriParam(defaultValue = "50", description = "Messages in a page")
    private int pageSize = 50;

    @UriParam(label = "producer", defaultValue = "500", description = "The most messages listMessages gives")
    private int maxMessages = 500;

    @UriParam(
            label = "producer",
            defaultValue = "52428800",
            description = "Larger attachments are refused while they stream, in bytes")
    private long maxAttachmentSize = 50L << 20;

    @UriParam(defaultValue = "4", description = "Requests in flight for one mailbox. Outlook allows 4")
    private int maxConcurrentRequests = 4;

    @UriParam(
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "How long to wait for a connection")
    private long connectTimeout = 10_000;

    @UriParam(
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description = "How long to wait for a whole answer. After that the outcome of a write is unknown")
    private long requestTimeout = 60_000;

    @UriParam(
            label = "advanced",
            defaultValue = "3",
            description = "How often a read is repeated on 429, 5xx and broken connections. Writes are never repeated")
    private int maxReadRetries = 3;

    @UriParam(
            label = "advanced",
            defaultValue = "30000",
            javaType = "java.time.Duration",
            description = "A longer Retry-After is not waited for, the call fails and carries it")
    private long maxRetryAfter = 30_000;

    @UriParam(
            label = "advanced",
            defaultValue = "String {3f0d3e8e-7b0c-4d5e-9c55-8f2f4e0a6b11} Name DraftKey",
            description = "Id of the extended property that carries a draft's key. Always use one spelling")
    private String keyProperty = "String {3f0d3e8e-7b0c-4d5e-9c55-8f2f4e0a6b11} Name DraftKey";

    @UriParam(
            label = "advanced",
            defaultValue = "https://outlook.office.com,https://outlook.office365.com",
            description = "Origins an upload session may lead to, besides the service's own")
    private String uploadOrigins = "https://outlook.office.com,https://outlook.office365.com";

    @UriParam(label = "advanced", description = "Turns failures into the application's own")
    private @Nullable GraphExceptionMapper exceptionMapper;

    @UriParam(label = "consumer,advanced", description = "Keeps the delta link. Unset: in memory")
    private @Nullable CheckpointStore checkpointStore;

    MicrosoftGraphConfiguration copy() {
        try {
            return (MicrosoftGraphConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    public @Nullable MicrosoftGraphOperation getOperation() {
        return operation;
    }

    public void setOperation(@Nullable MicrosoftGraphOperation operation) {
        this.operation = operation;
    }

    public String getServiceUrl() {
        return serviceUrl;
    }

    public void setServiceUrl(String serviceUrl) {
        this.serviceUrl = serviceUrl;
    }

    public @Nullable String getTokenUrl() {
        return tokenUrl;
    }

    public void setTokenUrl(@Nullable String tokenUrl) {
        this.tokenUrl = tokenUrl;
    }

    public @Nullable String getTenantId() {
        return tenantId;
    }

    public void setTenantId(@Nullable String tenantId) {
        this.tenantId = tenantId;
    }

    public @Nullable String getClientId() {
        return clientId;
    }

    public void setClientId(@Nullable String clientId) {
        this.clientId = clientId;
    }

    public @Nullable String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(@Nullable String clientSecret) {
        this.clientSecret = clientSecret;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public int getPageSize() {
        return pageSize;
    }

    public void setPageSize(int pageSize) {
        this.pageSize = pageSize;
    }

    public int getMaxMessages() {
        return maxMessages;
    }

    public void setMaxMessages(int maxMessages) {
        this.maxMessages = maxMessages;
    }

    public long getMaxAttachmentSize() {
        return maxAttachmentSize;
    }

    public void setMaxAttachmentSize(long maxAttachmentSize) {
        this.maxAttachmentSize = maxAttachmentSize;
    }

    public int getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    public void setMaxConcurrentRequests(int maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getRequestTimeout() {
        return requestTimeout;
    }

    public void setRequestTimeout(long requestTimeout) {
        this.requestTimeout = requestTimeout;
    }

    public int getMaxReadRetries() {
        return maxReadRetries;
    }

    public void setMaxReadRetries(int maxReadRetries) {
        this.maxReadRetries = maxReadRetries;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public String getKeyProperty() {
        return keyProperty;
    }

    public void setKeyProperty(String keyProperty) {
        this.keyProperty = keyProperty;
    }

    public String getUploadOrigins() {
        return uploadOrigins;
    }

    public void setUploadOrigins(String uploadOrigins) {
        this.uploadOrigins = uploadOrigins;
    }

    public @Nullable GraphExceptionMapper getExceptionMapper() {
        return exceptionMapper;
    }

    public void setExceptionMapper(@Nullable GraphExceptionMapper exceptionMapper) {
        this.exceptionMapper = exceptionMapper;
    }

    public @Nullable CheckpointStore getCheckpointStore() {
        return checkpointStore;
    }

    public void setCheckpointStore(@Nullable CheckpointStore checkpointStore) {
        this.checkpointStore = checkpointStore;
    }
}
