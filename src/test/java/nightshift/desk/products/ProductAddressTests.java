package nightshift.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductAddressTests {
    @Test
    void standsInThePathWhereAServerTakesIt() {
        assertThat(ProductAddress.of("NP-100001")).isEqualTo("/products/NP-100001");
        assertThat(ProductAddress.of("HS 24.5")).isEqualTo("/products/HS%2024.5");
    }

    @Test
    void standsInTheQueryOtherwise() {
        assertThat(ProductAddress.of("1/2;%&+\u00e4")).isEqualTo("/products/by-sku?sku=1%2F2%3B%25%26%2B%C3%A4");
        assertThat(ProductAddress.of("..")).isEqualTo("/products/by-sku?sku=..");
    }
}
