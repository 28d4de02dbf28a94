/** What the store wants of a price when it may choose, one small class each. A new one is one new file. */
@org.jspecify.annotations.NullMarked
package nightshift.pricing.strategies;
