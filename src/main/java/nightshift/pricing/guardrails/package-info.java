/** What holds a price back, one small class each: some forbid any move, some set a limit to it. */
@org.jspecify.annotations.NullMarked
package nightshift.pricing.guardrails;
