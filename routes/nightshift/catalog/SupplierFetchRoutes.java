package nightshift.catalog;

import java.io.IOException;
import java.io.InputStream;
import nightshift.remote.HttpClients;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFileFilter;
import org.springframework.stereotype.Component;

/** One route for each list that lies somewhere: in a folder, on an SFTP server, behind an address of the web, anywhere Camel can poll. */
@Component
public class SupplierFetchRoutes extends RouteBuilder {
    private final SupplierLists lists;
    private final CatalogSettings settings;
    private final SettledFiles settled;

    public SupplierFetchRoutes(SupplierLists lists, CatalogSettings settings, SettledFiles settled) {
        this.lists = lists;
        this.settings = settings;
        this.settled = settled;
    }

    @Override
    public void configure() {
        getContext().addComponent("list-download", HttpClients.component(
            2, settings.connectWithin(), settings.answerWithin()));
        GenericFileFilter<Object> whole = file -> file.isDirectory() || settled.isWhole(file.getLastModified());
        getContext().getRegistry().bind(SettledFiles.NAME, GenericFileFilter.class, whole);
        for (SupplierList list : lists.all()) {
            if (list.isDownload()) {
                download(list);
            } else if (list.feed().isPresent()) {
                poll(list);
            }
        }
    }

    private void download(SupplierList list) {
        String key = list.key();
        String uri = list.feed().orElseThrow();
        from("direct:fetch-list-" + key).routeId("fetch-list-" + key).routeConfigurationId("adapter")
            .routeDescription("Downloads the list of " + list.settings().label() + "; body out: OfferedList")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("get-list-" + key)
            .setBody(constant((Object) null)).id("no-body-to-" + key)
            .doTry().id("try-download-" + key)
                .to(named(key, "list-download:" + uri + (uri.contains("?") ? "&" : "?") + "throwExceptionOnFailure=false&disableStreamCache=true")).id("download-list-" + key)
                .bean(ListFiles.class, "downloaded(${variable.supplierList}, ${header.CamelHttpResponseCode}, ${header.Last-Modified},"
                    + " ${header.Content-Disposition}, ${body})").id("keep-download-" + key)
            .doCatch(IOException.class)
                .bean(ListFiles.class, "brokeOff(${variable.supplierList}, ${exception})").id("download-broke-off-" + key)
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("forget-headers-of-" + key);
    }

    private void poll(SupplierList list) {
        String key = list.key();
        from("direct:fetch-list-" + key).routeId("fetch-list-" + key).routeConfigurationId("adapter")
            .routeDescription("Looks where the list of " + list.settings().label() + " lies; body out: OfferedList, or nothing")
            .removeHeaders("*", "CamelRedeliver*")
            .pollEnrich().method(list, "endpoint").timeout(settings.connectWithin().toMillis()).id("poll-list-" + key)
            .filter(body().isNotNull()).id("is-a-file-there-" + key)
                .convertBodyTo(InputStream.class).id("open-list-" + key)
                .bean(ListFiles.class, "polled(${variable.supplierList}, ${header.CamelFileName}, ${header.CamelFileLastModified}, ${body})").id("keep-list-" + key)
            .end()
            .removeHeaders("*", "CamelRedeliver*").id("forget-where-" + key + "-was");
    }

    /** A name for the address: the address may hold a password, and Hawtio shows everybody what a route is made of. */
    private String named(String key, String address) {
        String name = "list-of-" + key;
        getContext().getRegistry().bind(name, Endpoint.class, getContext().getEndpoint(address));
        return "ref:" + name;
    }
}
