package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockReaderTests {
    private static final String VARIANT = "{'sku':'AB-1','title':'Default Title','inventoryPolicy':'DENY',"
            + "'sellableOnlineQuantity':4,'inventoryItem':{'tracked':true},"
            + "'product':{'title':'Bin','productType':'Bins','status':'%s','onlineStoreUrl':'https://store.example/bin'}}";

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "UNLISTED, true", "DRAFT, false", "ARCHIVED, false", "SOMETHING_NEW, false"})
    void tellsWhetherTheShopSellsAnItemItHas(String status, boolean sold) throws Exception {
        StockedItem item = item(status);

        assertThat(item.sold()).isEqualTo(sold);
        assertThat(item.onlineStoreVisible()).isEqualTo(sold);
        assertThat(item.available()).contains(4);
    }

    @Test
    void showsNoItemWithoutAPage() throws Exception {
        StockedItem item = new StockReader()
                .item(
                        new ObjectMapper().readTree(json("ACTIVE").replace("\"https://store.example/bin\"", "null")),
                        "USD")
                .orElseThrow();

        assertThat(item.sold()).isTrue();
        assertThat(item.onlineStoreVisible()).isFalse();
    }

    private static StockedItem item(String status) throws IOException {
        return new StockReader()
                .item(new ObjectMapper().readTree(json(status)), "USD")
                .orElseThrow();
    }

    private static String json(String status) {
        return VARIANT.formatted(status).replace('\'', '"');
    }
}
