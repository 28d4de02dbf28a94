package nightshift.catalog.lists;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which items a list has named so far and what it said of them, a few bytes for each: a million of them fit easily. */
public final class SeenItems {
    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    /** How often it was named before with the same value, and with another one. */
    public enum Seen {
        NEVER,
        SAME,
        OTHERWISE
    }

    /** @param value what the list says of it, as a hash */
    public Seen add(String key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(keys, hash(key));
        if (keys[slot] != 0) {
            return values[slot] == value ? Seen.SAME : Seen.OTHERWISE;
        }
        keys[slot] = hash(key);
        values[slot] = value;
        size++;
        return Seen.NEVER;
    }

    public boolean has(String key) {
        return keys[slot(keys, hash(key))] != 0;
    }

    private void grow() {
        long[] before = keys;
        int[] said = values;
        keys = new long[before.length * 2];
        values = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(keys, before[i]);
                keys[slot] = before[i];
                values[slot] = said[i];
            }
        }
    }

    private static int slot(long[] keys, long hash) {
        int slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** FNV-1a, mixed: two of a million names are the same once in some millions of lists. Never zero. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte next : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ next) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    @Override
    public String toString() {
        return size + " items, " + Arrays.stream(keys).filter(key -> key != 0).count() + " kept";
    }
}
