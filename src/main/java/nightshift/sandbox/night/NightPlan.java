package nightshift.sandbox.night;

import static nightshift.sandbox.night.Carrier.DHL_EXPRESS;
import static nightshift.sandbox.night.Carrier.ESTES;
import static nightshift.sandbox.night.Carrier.FEDEX;
import static nightshift.sandbox.night.Carrier.OLD_DOMINION;
import static nightshift.sandbox.night.Carrier.ONTRAC;
import static nightshift.sandbox.night.Carrier.UPS;
import static nightshift.sandbox.night.Carrier.USPS;
import static nightshift.sandbox.night.Planned.Twist.BAD_CHECK_DIGIT;
import static nightshift.sandbox.night.Planned.Twist.KNOWN_EXCEPTION;
import static nightshift.sandbox.night.Planned.Twist.PARTIAL;
import static nightshift.sandbox.night.Planned.Twist.WRONG_SHIP_TO;
import static nightshift.sandbox.night.Planned.amazon;
import static nightshift.sandbox.night.Planned.web;
import static nightshift.sandbox.night.Suppliers.ACME;
import static nightshift.sandbox.night.Suppliers.BLUEWATER;
import static nightshift.sandbox.night.Suppliers.CASCADE;
import static nightshift.sandbox.night.Suppliers.GULF;
import static nightshift.sandbox.night.Suppliers.HARBOR;
import static nightshift.sandbox.night.Suppliers.KEYSTONE;
import static nightshift.sandbox.night.Suppliers.LAKELAND;
import static nightshift.sandbox.night.Suppliers.NORTHERN;
import static nightshift.sandbox.night.Suppliers.PIONEER;
import static nightshift.sandbox.night.Suppliers.PRAIRIE;
import static nightshift.sandbox.night.Suppliers.REDWOOD;
import static nightshift.sandbox.night.Suppliers.SUMMIT;
import static nightshift.sandbox.night.Suppliers.TRI_STATE;

import java.util.List;

/**
 * The shipments of the night in the order their mails arrive: 46 clean, 2 to flag, 1 known exception; 29 web, 20 Amazon. The
 * third to flag, and the fiftieth item, is the forged confirmation of {@link NoiseMails}.
 */
final class NightPlan {
    static final List<Planned> SHIPMENTS = List.of(
            web(7401, HARBOR, UPS, 2),
            amazon(7402, ACME, FEDEX, 1),
            amazon(7403, BLUEWATER, USPS, 1),
            web(7404, KEYSTONE, UPS, 2).but(PARTIAL),
            web(7405, SUMMIT, UPS, 1).parcels(3),
            amazon(7406, REDWOOD, ONTRAC, 1),
            amazon(7407, HARBOR, UPS, 1),
            web(7408, LAKELAND, OLD_DOMINION, 2),
            web(7409, TRI_STATE, UPS, 1).in("manifest"),
            amazon(7410, TRI_STATE, UPS, 1).in("manifest"),
            web(7411, TRI_STATE, FEDEX, 2).in("manifest"),
            amazon(7412, TRI_STATE, FEDEX, 1).in("manifest"),
            web(7413, GULF, FEDEX, 2).but(PARTIAL),
            web(7414, ACME, FEDEX, 3),
            web(7415, HARBOR, UPS, 1).but(WRONG_SHIP_TO),
            amazon(7416, BLUEWATER, USPS, 2),
            web(7417, PIONEER, ESTES, 2),
            amazon(7418, SUMMIT, UPS, 1),
            web(7419, NORTHERN, UPS, 1),
            web(7420, ACME, FEDEX, 1),
            amazon(7421, KEYSTONE, UPS, 1),
            web(7422, REDWOOD, ONTRAC, 2),
            web(7423, PRAIRIE, UPS, 2),
            web(7424, HARBOR, FEDEX, 3).but(PARTIAL),
            web(7425, SUMMIT, FEDEX, 2).parcels(2),
            amazon(7426, GULF, FEDEX, 1),
            web(7427, BLUEWATER, USPS, 1),
            amazon(7428, KEYSTONE, UPS, 1).but(BAD_CHECK_DIGIT),
            web(7429, LAKELAND, OLD_DOMINION, 1),
            web(7430, CASCADE, DHL_EXPRESS, 1).in("dispatch report"),
            web(7431, CASCADE, DHL_EXPRESS, 2).in("dispatch report"),
            amazon(7432, ACME, FEDEX, 2),
            amazon(7433, HARBOR, UPS, 1),
            web(7434, PIONEER, ESTES, 1),
            amazon(7435, REDWOOD, ONTRAC, 1),
            amazon(7437, SUMMIT, UPS, 2).but(PARTIAL),
            amazon(7438, TRI_STATE, UPS, 1),
            web(7439, KEYSTONE, UPS, 2),
            web(7420, BLUEWATER, USPS, 1), // the second half of an order that two suppliers ship
            amazon(7440, BLUEWATER, USPS, 1),
            amazon(7441, NORTHERN, UPS, 1),
            web(7442, ACME, FEDEX, 1),
            amazon(7443, PRAIRIE, UPS, 1),
            amazon(7444, HARBOR, UPS, 1),
            web(7445, GULF, FEDEX, 1),
            web(7446, REDWOOD, ONTRAC, 1),
            web(7447, LAKELAND, OLD_DOMINION, 1).but(KNOWN_EXCEPTION),
            web(7448, SUMMIT, UPS, 1).parcels(2),
            web(7449, PIONEER, ESTES, 2));

    private NightPlan() {}
}
