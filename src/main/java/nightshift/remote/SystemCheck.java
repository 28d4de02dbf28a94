package nightshift.remote;

/**
 * One line of {@code --nightshift.check}: a configured system was tried read-only.
 *
 * @param sentence reached as whom; or what is wrong, which permission is missing and where to grant it
 */
public record SystemCheck(String system, boolean reached, String sentence) {}
