/**
 * The Camel component {@code microsoft-graph}: Outlook mail over Microsoft Graph v1.0. Depends on Camel, java.net.http and
 * Jackson only, never on the rest of this project.
 */
@org.jspecify.annotations.NullMarked
package nightshift.microsoftgraph;
