package nightshift.inventory;

import java.time.Instant;

/** The quantity that Nightshift last wrote to a channel. */
public record LastWrite(int quantity, Instant at) {}
