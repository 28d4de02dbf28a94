package nightshift.desk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that look at the desk with a real browser; skipped, and said so, where this machine has none. In the series until all were seen green. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("series")
@ExtendWith(OnlyWithChromium.class)
@interface InChromium {}
