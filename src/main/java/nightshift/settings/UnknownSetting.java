package nightshift.settings;

import java.util.Optional;

/** A key under {@code nightshift} that nothing reads: a spelling mistake, or a setting of another version. */
public final class UnknownSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSetting(String key, Optional<String> meant) {
        super(key + ": there is no such setting; "
                + meant.map(known -> "did you mean " + known + "?")
                        .orElse("application.yaml in the project's top folder lists all of them"));
    }
}
