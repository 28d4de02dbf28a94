package nightshift.marketplace;

import nightshift.core.EffectPayload;

/** Writes that go to Amazon in one document, whose outcomes come later in its report. */
public interface Feed extends EffectPayload {
    /** How it travels. */
    FeedType travels();

    /** What a person has to check where Amazon neither answered nor can tell. */
    String toCheck();

    /** What a person must not do while Amazon has not finished it, and what it is about. */
    String whileOpen();
}
