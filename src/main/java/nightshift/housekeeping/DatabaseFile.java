package nightshift.housekeeping;

import java.util.Optional;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The H2 file as a whole. Each commit is written as a chunk of its own, and what it replaces is waste in the chunks before; as long as one page
 * of a chunk counts, none of its room is used again. H2 writes such pages anew by itself only where it keeps commits in memory for a while, which is
 * out of the question here ({@code WRITE_DELAY=0}). So it is asked to, as its own thread would ask ({@link MVStore#compact}); there is no SQL for it.
 *
 * <p>The file does not become smaller, but what is written next goes where the waste was. {@link MVStore#compactFile} would make it smaller: while
 * others write it is not safe, a process killed in it left a file that could not be opened.
 */
@Repository
public class DatabaseFile {
    /** Bytes of waste that are looked through at once: a pause of a tenth of a second to two seconds for whoever commits meanwhile. */
    private static final int STEP = 4 << 20;

    private final JdbcTemplate jdbc;

    DatabaseFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where this process does not have the file open itself: another process has it, or it is another database. */
    Optional<FileUse> use() {
        return store().map(store ->
                new FileUse(store.getFileStore().size(), store.getFileStore().getChunksFillRate()));
    }

    /**
     * Writes some pages anew, so that the room of the chunks they were in can be used again.
     *
     * @return whether there is more to do now; what was written within the last minute H2 leaves for later
     */
    boolean compactSome() {
        return store().filter(store -> store.compact(FileUse.ENOUGH, STEP)).isPresent();
    }

    private Optional<MVStore> store() {
        return Optional.ofNullable(jdbc.execute(
                (ConnectionCallback<@Nullable MVStore>) connection -> connection.isWrapperFor(JdbcConnection.class)
                        ? storeOf(connection.unwrap(JdbcConnection.class).getSession())
                        : null));
    }

    private static @Nullable MVStore storeOf(Session session) {
        if (!(session instanceof SessionLocal local)) {
            return null;
        }
        MVStore store = local.getDatabase().getStore().getMvStore();
        return store.getFileStore() == null ? null : store;
    }
}
