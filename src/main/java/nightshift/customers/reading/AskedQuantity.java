package nightshift.customers.reading;

/**
 * How many of something a customer writes about, for example 50 wire partitions.
 *
 * @param what the things, as he calls them
 * @param words the quantity as it stands in the mail
 */
public record AskedQuantity(int count, String what, String words) {}
