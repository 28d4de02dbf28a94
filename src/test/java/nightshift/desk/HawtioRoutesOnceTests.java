package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class HawtioRoutesOnceTests {
    /** Red after an upgrade: see whether the new Hawtio still needs it, and how it says it. */
    @Test
    void findsThePlaceInTheScriptOfTheHawtioThatIsUsed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Resource script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:/hawtio-static/static/js/*.chunk.js")) {
            Resource delivered = HawtioRoutesOnce.readOnce(script);
            if (delivered != script) {
                changed.add(delivered.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        assertThat(changed).singleElement().satisfies(code -> assertThat(code)
                .contains("const r=this.lastRoutes,")
                .doesNotContain("getElementsByTagName(\"route\"),i="));
    }

    @Test
    void leavesEveryOtherScriptAsItIs() throws IOException {
        Resource other = new ByteArrayResource("function a(){}".getBytes(StandardCharsets.UTF_8));
        assertThat(HawtioRoutesOnce.readOnce(other)).isSameAs(other);
    }
}
