/** What Nightshift does for a person at a shell instead of staying up: one run, a check of all systems, a proposal of suppliers. */
@org.jspecify.annotations.NullMarked
package nightshift.commandline;
