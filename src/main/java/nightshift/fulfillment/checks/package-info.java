/** What can speak against shipping by itself, one file for each cause. */
@org.jspecify.annotations.NullMarked
package nightshift.fulfillment.checks;
