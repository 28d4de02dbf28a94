/**
 * The words of the business as values that refuse bad input: order names, purchase order and tracking numbers, money,
 * decisions and effects. Java only: no Spring, no Camel, no SQL, no clock.
 */
@org.jspecify.annotations.NullMarked
package nightshift.core;
