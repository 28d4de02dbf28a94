package nightshift.documents;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whose fault it is that a document could not be read. */
public final class ReadingFailures {
    private ReadingFailures() {}

    /**
     * Whether reading failed for what the document is. Where the database failed meanwhile nothing is known of the document: to leave it to a
     * person would be a decision that rests on nothing, so the failure is its caller's, who tries again.
     */
    public static boolean areOfTheDocument(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .noneMatch(ReadingFailures::isOfTheDatabase);
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        return failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof SQLException;
    }
}
