package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShippedReaderTests {
    private static final String ORDER = "gid://shopify/Order/";

    private final ShippedReader reader = new ShippedReader(new OrderReader(new ObjectMapper()));

    @Test
    void asksForEachOrderOnceAnd25InARequest() {
        List<String> ids = IntStream.range(0, 120).mapToObj(n -> ORDER + n % 60).toList();

        assertThat(reader.requests(ids))
                .extracting(request ->
                        ((List<?>) Objects.requireNonNull(request.variables().get("ids"))).size())
                .containsExactly(25, 25, 10);
        assertThat(reader.requests(List.of())).isEmpty();
    }

    @Test
    void readsAnOrderThatDidNotFitOnAPageByItself() {
        ShippedOrders first = new ShippedOrders(List.of(), List.of(ORDER + 1));
        ShippedOrders second = new ShippedOrders(List.of(), List.of(ORDER + 2));

        assertThat(reader.tooLarge(List.of(first, second)))
                .containsExactly(ShopifyRequest.order(ORDER + 1), ShopifyRequest.order(ORDER + 2));
    }
}
