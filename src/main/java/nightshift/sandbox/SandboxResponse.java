package nightshift.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP answer of a simulated system. */
public record SandboxResponse(int status, Map<String, String> headers, byte[] body) {
    public static SandboxResponse json(int status, String json) {
        return new SandboxResponse(
                status, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    public static SandboxResponse empty(int status) {
        return new SandboxResponse(status, Map.of(), new byte[0]);
    }

    public SandboxResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new SandboxResponse(status, more, body);
    }
}
