/** The simulated Microsoft Graph: mailboxes as strict as the documented ones (microsoft-graph-mail 16). */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.graph;
