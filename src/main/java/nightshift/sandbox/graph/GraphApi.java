package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxResponse;

/** The requests below {@code /v1.0/users/{mailbox}}, each given to who answers it. Called under the sandbox's lock. */
final class GraphApi {
    private final Books books;
    private final GraphDelta delta;
    private final GraphDrafts drafts;
    private final GraphAttachments attachments;

    GraphApi(Books books, GraphDelta delta, GraphDrafts drafts, GraphAttachments attachments) {
        this.books = books;
        this.delta = delta;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    SandboxResponse answer(GraphCall call, SimulatedMailbox mailbox) {
        return switch (call.segment(3)) {
            case "mailFolders" -> folders(call, mailbox);
            case "messages" -> messages(call, mailbox);
            default -> throw GraphRefusal.badRequest("Resource not found for the segment '" + call.segment(3) + "'.");
        };
    }

    private SandboxResponse folders(GraphCall call, SimulatedMailbox mailbox) {
        only(call, "GET");
        if (call.path().size() == 4) {
            return counted("folders", json(200, folderList(call, mailbox, "")));
        }
        String folder = mailbox.folder(call.segment(4));
        if (call.segment(5).equals("childFolders")) {
            return counted("folders", json(200, folderList(call, mailbox, folder)));
        }
        if (call.path().size() == 5) {
            return counted("folder", json(200, folderJson(mailbox, folder)));
        }
        if (GraphDelta.SPELLINGS.contains(call.segment(6))) {
            return counted("delta", json(200, delta.page(call, mailbox, folder)));
        }
        return counted("list", json(200, list(call, mailbox.in(folder))));
    }

    private SandboxResponse messages(GraphCall call, SimulatedMailbox mailbox) {
        if (call.path().size() == 4) {
            return call.is("POST")
                    ? counted("create", json(201, view(call, drafts.create(mailbox, call.body()))))
                    : counted("list", json(200, list(call, mailbox.all())));
        }
        SimulatedMessage message = mailbox.message(call.segment(4));
        if (call.path().size() > 5) {
            return action(call, mailbox, message);
        }
        if (call.is("PATCH")) {
            drafts.patch(mailbox, message, call);
            return counted("patch", json(200, view(call, message)));
        }
        only(call, "GET");
        return counted("get", json(200, view(call, message)));
    }

    private SandboxResponse action(GraphCall call, SimulatedMailbox mailbox, SimulatedMessage message) {
        String action = call.segment(5);
        if (action.equals("attachments")) {
            return attachments(call, message);
        }
        only(call, "POST");
        Optional<Way> way = Way.of(action);
        if (way.isPresent()) {
            return counted("reply", json(201, view(call, drafts.reply(mailbox, message, way.get(), call.body()))));
        }
        if (action.equals("send")) {
            books.count("graph.send");
            drafts.send(mailbox, message, call);
            return SandboxResponse.empty(202);
        }
        if (action.equals("move")) {
            drafts.move(
                    mailbox,
                    message,
                    mailbox.folder(call.body().path("destinationId").asText()));
            return counted("move", json(201, view(call, message)));
        }
        throw GraphRefusal.badRequest("Resource not found for the segment '" + action + "'.");
    }

    private SandboxResponse attachments(GraphCall call, SimulatedMessage message) {
        String which = call.segment(6);
        if (which.equals("createUploadSession")) {
            only(call, "POST");
            return counted("upload-session", json(201, attachments.session(message, call)));
        }
        if (which.isEmpty()) {
            return call.is("POST")
                    ? counted("attach", json(201, attachments.add(message, call)))
                    : counted("attachments", json(200, attachments.list(message, call)));
        }
        only(call, "GET");
        SimulatedAttachment file = GraphAttachments.one(message, which);
        books.count("graph.attachment");
        return call.segment(7).equals("$value") ? attachments.content(file) : json(200, file.json(""));
    }

    private static ObjectNode list(GraphCall call, List<SimulatedMessage> candidates) {
        GraphFilter filter = GraphFilter.of(call);
        Comparator<SimulatedMessage> byTime = Comparator.comparing(SimulatedMessage::receivedAt);
        boolean oldestFirst =
                call.option("$orderby").filter(by -> !by.endsWith(" desc")).isPresent();
        Stream<SimulatedMessage> found = candidates.stream().filter(filter.test());
        List<SimulatedMessage> all =
                found.sorted(oldestFirst ? byTime : byTime.reversed()).toList();
        int from = call.option("$skiptoken").map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + call.pageSize());
        ObjectNode page = GraphCall.JSON.createObjectNode();
        ArrayNode value = page.putArray("value");
        all.subList(Math.min(from, to), to).forEach(message -> value.add(view(call, message)));
        if (to < all.size()) {
            String query = call.request().rawQuery().replaceAll("&?\\$skiptoken=\\d+", "");
            page.put(
                    "@odata.nextLink",
                    call.request().origin() + "/graph" + call.request().path() + "?" + query + "&$skiptoken=" + to);
        }
        return page;
    }

    /** Ten a page where no more are asked for, as Graph has it. */
    private static ObjectNode folderList(GraphCall call, SimulatedMailbox mailbox, String parent) {
        List<String> all = mailbox.foldersIn(parent);
        int from = call.option("$skip").map(Integer::parseInt).orElse(0);
        int to = Math.min(
                all.size(), from + call.option("$top").map(Integer::parseInt).orElse(10));
        ObjectNode page = GraphCall.JSON.createObjectNode();
        ArrayNode value = page.putArray("value");
        all.subList(Math.min(from, to), to).forEach(folder -> value.add(folderJson(mailbox, folder)));
        if (to < all.size()) {
            String query = call.request().rawQuery().replaceAll("&?\\$skip=\\d+", "");
            page.put(
                    "@odata.nextLink",
                    call.request().origin() + "/graph" + call.request().path() + "?" + query + "&$skip=" + to);
        }
        return page;
    }

    private static ObjectNode folderJson(SimulatedMailbox mailbox, String folder) {
        List<SimulatedMessage> in = mailbox.in(folder);
        long unread =
                in.stream().filter(m -> !m.json.path("isRead").asBoolean()).count();
        return GraphCall.JSON
                .createObjectNode()
                .put("id", "folder-" + folder)
                .put("displayName", mailbox.nameOf(folder))
                .put("totalItemCount", in.size())
                .put("unreadItemCount", unread);
    }

    private static ObjectNode view(GraphCall call, SimulatedMessage message) {
        ObjectNode view =
                message.rendered(call.immutableIds(), call.option("$select").orElse(""));
        return GraphExpand.of(call).onto(view, message);
    }

    private SandboxResponse counted(String what, SandboxResponse response) {
        books.count("graph." + what);
        return response;
    }

    private static SandboxResponse json(int status, ObjectNode json) {
        return SandboxResponse.json(status, json.toString());
    }

    private static void only(GraphCall call, String method) {
        if (!call.is(method)) {
            throw GraphRefusal.noSuchMethod();
        }
    }
}
