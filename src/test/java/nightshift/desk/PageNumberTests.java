package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNumberTests {
    @Test
    void isOneThatAListCanBeCountedTo() {
        assertThat(PageNumber.of(7)).isEqualTo(7);
        assertThat(PageNumber.of(0)).isEqualTo(1);
        assertThat(PageNumber.of(-3)).isEqualTo(1);
        assertThat(PageNumber.of(Integer.MAX_VALUE) * 50L).isLessThan(Integer.MAX_VALUE);
    }
}
