package nightshift.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.core.TrackingNumber;

/** FulfillmentTrackingInput: {@code number} with {@code url}, or {@code numbers} with {@code urls}, never both (6.1). */
final class TrackingInput {
    private TrackingInput() {}

    static Map<String, Object> of(List<TrackingNumber> numbers, String company, List<String> urls) {
        boolean single = numbers.size() == 1;
        List<String> values = numbers.stream().map(TrackingNumber::value).toList();
        Map<String, Object> input = new LinkedHashMap<>();
        if (!company.isBlank()) {
            input.put("company", company);
        }
        input.put(single ? "number" : "numbers", single ? values.get(0) : values);
        // matched by position: a list of another length would link the wrong parcels
        if (urls.size() == values.size()) {
            input.put(single ? "url" : "urls", single ? urls.get(0) : urls);
        }
        return input;
    }
}
