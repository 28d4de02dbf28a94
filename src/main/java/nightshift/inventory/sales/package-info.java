/** What customers ordered of each item lately, over both channels: what days of cover are worked out from. */
@org.springframework.modulith.NamedInterface("sales")
@org.jspecify.annotations.NullMarked
package nightshift.inventory.sales;
