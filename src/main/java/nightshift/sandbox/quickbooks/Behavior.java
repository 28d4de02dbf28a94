package nightshift.sandbox.quickbooks;

import java.time.Duration;

/** How the simulated QuickBooks behaves, where the real one may behave so or otherwise. */
public final class Behavior {
    private final OAuth oauth;
    private final Throttle throttle;
    private final CompanyApi api;

    Behavior(OAuth oauth, Throttle throttle, CompanyApi api) {
        this.oauth = oauth;
        this.throttle = throttle;
        this.api = api;
    }

    /** Each refresh makes the refresh token before worthless; without this only after 24 hours. */
    public void rotateTokensEachTime() {
        oauth.rotateEachTime();
    }

    /** No access token given out so far is taken any more. */
    public void expireTokens() {
        oauth.expireTokens();
    }

    /** The owner connected anew: only this refresh token counts. */
    public void reconnect(String refreshToken) {
        oauth.reconnect(refreshToken);
    }

    /** 429 above these rates. */
    public void limit(int callsPerMinute, int batchesPerMinute) {
        throttle.enforce(callsPerMinute, batchesPerMinute);
    }

    /** So many reads are left of the month. */
    public void readsLeft(int reads) {
        throttle.readsLeft(reads);
    }

    /** What was written within this time is in no query yet. */
    public void queryLag(Duration lag) {
        api.queryLag(lag);
    }

    /** A request id that was refused once gets the same refusal again, whatever was mended meanwhile. */
    public void replayRefusals() {
        api.replayRefusals();
    }

    /** Change data capture cuts its answers off after so many objects (1000 at first). */
    public void changesAtMost(int objects) {
        api.changesAtMost(objects);
    }
}
