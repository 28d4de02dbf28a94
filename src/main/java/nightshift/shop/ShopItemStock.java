package nightshift.shop;

/**
 * What can be sold of a variant from one location.
 *
 * @param parentId the variant's id, or that of its inventory item
 */
public record ShopItemStock(String parentId, String locationId, String locationName, int available) {}
