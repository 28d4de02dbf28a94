/** What scripts may do over HTTP under {@code /api/v1}: the same acts as on the desk, with a personal token. */
@org.jspecify.annotations.NullMarked
package nightshift.api;
