package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nightshift.sandbox.SandboxResponse;

/** A no of the simulated QuickBooks, in one of the shapes the real one has (quickbooks-online 14). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A: validation, 400. B: authentication, in other letters. C: XML although JSON was asked for. */
    enum Shape {
        A,
        B,
        C
    }

    private final int status;
    private final Shape shape;
    private final String type;
    private final String code;
    private final String detail;

    private Refusal(int status, Shape shape, String type, String code, String message, String detail) {
        super(message);
        this.status = status;
        this.shape = shape;
        this.type = type;
        this.code = code;
        this.detail = detail;
    }

    static Refusal of(String code, String message, String detail) {
        return new Refusal(400, Shape.A, "ValidationFault", code, message, detail);
    }

    static Refusal missing(String what) {
        return of(
                "2020",
                "Required param missing, need to supply the required value for the API",
                "Required parameter " + what + " is missing in the request");
    }

    static Refusal reference(String what, String id) {
        return of(
                "2500", "Invalid Reference Id", "Invalid Reference Id : " + what + " element id " + id + " not found");
    }

    static Refusal notFound(String what) {
        return of(
                "610",
                "Object Not Found",
                "Object Not Found : Something you're trying to use has been made inactive. Check the fields with accounts, customers, items, vendors or employees. ("
                        + what + ")");
    }

    static Refusal unauthorized(String detail) {
        return new Refusal(
                401,
                Shape.B,
                "AUTHENTICATION",
                "3200",
                "message=AuthenticationFailed; errorCode=003200; statusCode=401",
                detail);
    }

    static Refusal forbidden() {
        return new Refusal(
                403,
                Shape.B,
                "AUTHORIZATION",
                "3100",
                "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403",
                "the token is of another company");
    }

    static Refusal throttled(Shape shape) {
        return new Refusal(
                429,
                shape,
                "SERVICE",
                "3001",
                "message=ThrottleExceeded; errorCode=003001; statusCode=429",
                "The request limit was reached.  Try again later");
    }

    static Refusal noJsonAsked() {
        return new Refusal(
                400,
                Shape.C,
                "SERVICE",
                "100",
                "message=OnlyXml; errorCode=000100; statusCode=400",
                "Without Accept: application/json the answer is XML");
    }

    SandboxResponse response(String time, long millis) {
        return switch (shape) {
            case A ->
                SandboxResponse.json(
                        status,
                        Json.write(
                                Json.object().<ObjectNode>set("Fault", fault()).put("time", time)));
            case B -> SandboxResponse.json(status, Json.write(lowerCase(millis)));
            case C ->
                new SandboxResponse(
                        status,
                        Map.of("Content-Type", "application/xml"),
                        xml(time).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** As it stands in a batch item and in an upload. */
    ObjectNode fault() {
        ObjectNode fault = Json.object();
        fault.putArray("Error")
                .addObject()
                .put("Message", getMessage())
                .put("Detail", detail)
                .put("code", code)
                .put("element", "");
        return fault.put("type", type);
    }

    private ObjectNode lowerCase(long millis) {
        ObjectNode body = Json.object();
        body.putNull("warnings");
        ObjectNode fault = body.putObject("fault");
        fault.putArray("error")
                .addObject()
                .put("message", getMessage())
                .put("detail", detail)
                .put("code", code)
                .putNull("element");
        fault.put("type", type);
        body.putArray("batchItemResponse");
        return body.putNull("requestId").put("time", millis);
    }

    private String xml(String time) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><IntuitResponse xmlns=\"http://schema.intuit.com/finance/v3\" time=\""
                + time + "\"><Fault type=\"" + type + "\"><Error code=\"" + code + "\"><Message>" + getMessage()
                + "</Message><Detail>" + detail + "</Detail></Error></Fault></IntuitResponse>";
    }
}
