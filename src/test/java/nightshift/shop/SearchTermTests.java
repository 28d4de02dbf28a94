package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermTests {
    @Test
    void quotesTheValueSoThatItCannotChangeTheSearch() {
        assertThat(SearchTerm.of("tag", "x\" OR status:\"open")).isEqualTo("tag:\"x\\\" OR status:\\\"open\"");
        assertThat(SearchTerm.of("tag", "back\\slash")).isEqualTo("tag:\"back\\\\slash\"");
        assertThat(SearchTerm.of("name", "(unbalanced")).isEqualTo("name:\"(unbalanced\"");
    }

    @Test
    void searchesThePurchaseOrderNumberInItsUsualSpellings() {
        assertThat(SearchTerm.anySpelling("po_number", "po 7415"))
                .isEqualTo("po_number:\"po 7415\" OR po_number:\"PO-7415\" OR po_number:\"PO 7415\""
                        + " OR po_number:\"PO7415\"");
        assertThat(SearchTerm.anySpelling("po_number", "2026/11-A")).isEqualTo("po_number:\"2026/11-A\"");
    }
}
