/** How each supplier of the simulated store prints its shipping documents: one file a layout. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.night.layouts;
