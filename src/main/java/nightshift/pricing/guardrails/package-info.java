/**
 * What holds a price back, one small class each, asked in their order. There are three passes: the first guardrail that forbids a move ends
 * it; all bands together say where the price has to be; all reaches together say how far it may go at once, so a price outside of its band
 * is moved towards it step by step. A price below its band goes up also where a guardrail that is only about competitors
 * ({@link nightshift.pricing.Guardrail#isAboutCompetitors}: 70 to 90) forbids to follow them.
 *
 * <table>
 * <caption>All guardrails</caption>
 * <tr><th>order</th><th>guardrail</th><th>pass</th><th>holds</th></tr>
 * <tr><td>10</td><td>{@link Troubles}</td><td>forbids</td><td>items of which it is not clear what to write</td></tr>
 * <tr><td>20</td><td>{@link OneWriteAtATime}</td><td>forbids</td><td>a second write before the first has an outcome</td></tr>
 * <tr><td>30</td><td>{@link OnlyOurPrices}</td><td>forbids</td><td>prices that another tool or person sets</td></tr>
 * <tr><td>35</td><td>{@link TakenBack}</td><td>forbids</td><td>prices a person has just restored, where sweeps apply themselves</td></tr>
 * <tr><td>40</td><td>{@link QuietHours}</td><td>forbids</td><td>every price while nobody is there</td></tr>
 * <tr><td>50</td><td>{@link FreshListing}</td><td>forbids</td><td>prices read too long ago, or absurd ones of ours</td></tr>
 * <tr><td>60</td><td>{@link MarginFloor}</td><td>forbids, band</td><td>never below cost, freight, fee and margin; no floor, no price</td></tr>
 * <tr><td>70</td><td>{@link FreshCompetition}</td><td>forbids</td><td>competitors that are not known, or old</td></tr>
 * <tr><td>80</td><td>{@link OneCurrency}</td><td>forbids</td><td>amounts in two currencies</td></tr>
 * <tr><td>90</td><td>{@link CredibleRival}</td><td>forbids</td><td>competitors at a price nobody means</td></tr>
 * <tr><td>100</td><td>{@link LowestPrice}</td><td>band</td><td>the owner's lowest price</td></tr>
 * <tr><td>110</td><td>{@link HighestPrice}</td><td>band</td><td>the owner's highest price, and the ceiling above the floor</td></tr>
 * <tr><td>120</td><td>{@link AdvertisedPrice}</td><td>band</td><td>the minimum advertised price</td></tr>
 * <tr><td>130</td><td>{@link PriceParity}</td><td>band, remark</td><td>not below our price on Amazon</td></tr>
 * <tr><td>140</td><td>{@link MovePerRun}</td><td>reach</td><td>not far in one sweep</td></tr>
 * <tr><td>150</td><td>{@link MovePerDay}</td><td>reach</td><td>not far in 24 hours</td></tr>
 * </table>
 *
 * <p>Parity and floor are looked at once more when prices are committed: {@link nightshift.pricing.LateParity} and
 * {@link nightshift.pricing.LateFloor}.
 */
@org.jspecify.annotations.NullMarked
package nightshift.pricing.guardrails;
