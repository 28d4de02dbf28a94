package nightshift.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Making and revoking tokens: everyone his own, an admin those of others. Each act is stamped. */
@Component
public class TokenKeeping {
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_NAME = 100;

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    TokenKeeping(
            ApiTokens tokens, Accounts accounts, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param name what it is for
     * @param owner the person it acts for
     */
    public record Wanted(String name, String owner, Role role, int days) {
        public Wanted {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                throw new BadValue("Name the token after what uses it, in 1 to " + LONGEST_NAME + " characters");
            }
            if (days < 1 || days > LONGEST_DAYS) {
                throw new BadValue("A token is good for 1 to " + LONGEST_DAYS + " days");
            }
        }
    }

    /** @param secret to be told once; it is kept nowhere */
    public record Made(long id, String secret, Role role, Instant expiresAt) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Made[id=" + id + "]";
        }
    }

    public Made make(Person by, Wanted wanted) {
        Account owner = owner(by, wanted);
        if (!owner.role().covers(wanted.role())) {
            throw new NotAllowed("A token cannot have the role " + wanted.role().key() + ": \"" + owner.name()
                    + "\" is " + owner.role().key());
        }
        Instant expires = clock.instant().plus(Duration.ofDays(wanted.days()));
        TokenSecret secret = TokenSecret.random();
        long id = transaction.execute(status -> {
            long made = tokens.add(
                    new ApiTokens.Wanted(owner.id(), wanted.name(), wanted.role(), by.name(), expires), secret.hash());
            audit.record(
                    by,
                    "make token",
                    "token " + made,
                    wanted.name() + ", " + wanted.role().key() + " for " + owner.name());
            return made;
        });
        return new Made(id, secret.value(), wanted.role(), expires);
    }

    /** A stolen token must not become a lasting way in: only one of an admin may make others. */
    private Account owner(Person by, Wanted wanted) {
        boolean own = wanted.owner().equals(by.name());
        if (!by.isAdmin() && (!own || by.via() == Person.Via.API)) {
            throw new NotAllowed(
                    own
                            ? "Make your token on the desk, under Account; a token makes another only for an admin"
                            : "Only an admin makes tokens for others");
        }
        return accounts.find(wanted.owner())
                .orElseThrow(() -> new NotThere("There is no account \"" + wanted.owner() + "\""));
    }

    public void revoke(Person by, long id) {
        ApiToken token = tokens.find(id)
                .filter(found -> by.isAdmin() || found.owner().equals(by.name()))
                .orElseThrow(() -> new NotThere("There is no token " + id));
        if (by.via() == Person.Via.API && !by.role().covers(token.role())) {
            throw new NotAllowed(
                    "A token cannot revoke one that may do more than itself; revoke it on the desk, under Account");
        }
        transaction.executeWithoutResult(status -> {
            if (!tokens.revoke(id, by.name())) {
                throw new AlreadyDone("Token " + id + " is revoked already");
            }
            audit.record(by, "revoke token", "token " + id, token.name() + " of " + token.owner());
        });
    }
}
