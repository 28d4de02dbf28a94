/** What the nights saved: items done without a person, hours, money, and what the model cost. */
@org.jspecify.annotations.NullMarked
package nightshift.desk.savings;
