package nightshift.documents.shipping;

import java.util.List;

/**
 * What a label or a column heading announces, with the words suppliers print for it (lower case, without punctuation and
 * without a following "no", "number" or "#"). The longest phrase wins, so that "po date" is no purchase order.
 */
enum Field {
    PURCHASE_ORDER(
            "po", "p o", "purchase order", "purchase ord", "purch order", "cust po", "customer po", "customers po", "your po", "client po", "buyer po", "buyers po", "dealer po",
            "customer p o", "cust p o", "your p o", "customer purchase order", "your purchase order", "buyers order", "cpo", "po ref", "po reference"),
    CUSTOMER_ORDER(
            "your order", "cust order", "customer order", "customer ord", "cust ord", "cust ref", "customer ref", "customer reference", "cust reference", "your ref",
            "your reference", "buyer ref", "buyer reference", "dealer order", "client ref", "client reference", "order ref", "order reference"),
    REFERENCE("reference", "ref", "reference 1", "ref 1"),
    ORDER("order", "order confirmation"),
    WEB_ORDER(
            "web order", "website order", "store order", "shopify order", "online order", "order name", "amazon order", "marketplace order", "end customer order", "consumer order", "web ref",
            "channel order"),
    TRACKING(
            "tracking", "track", "trk", "trkg", "tracking number s", "pro", "pro tracking", "tracking pro", "pro bill", "waybill", "air waybill", "airwaybill", "airbill", "awb",
            "shipment tracking", "package tracking", "carrier tracking", "parcel", "consignment", "freight pro", "carrier pro", "tracking reference", "tracking info", "tracking numbers"),
    CARRIER(
            "carrier", "ship via", "shipped via", "shipvia", "via", "ship method", "shipping method", "shipment method", "delivery method", "shipped by", "freight carrier", "carrier name", "ship by",
            "method of shipment", "shipping carrier", "carrier service", "courier", "shipping via", "delivered by", "carrier method", "shipper"),
    SERVICE("service", "service level", "service type", "ship service", "shipping service", "carrier service level"),
    SHIP_DATE(
            "ship date", "date shipped", "shipped on", "shipment date", "date of shipment", "shipping date", "dispatch date", "despatch date", "actual ship date", "date ship", "shipped date", "ship dt",
            "pickup date", "pick up date", "date dispatched", "shp date"),
    DATE("date"),
    SHIP_TO("ship to", "shipto", "shipped to", "deliver to", "delivery address", "consignee", "recipient", "ship to name", "ship to address", "shipping address", "delivered to"),
    CITY("city", "ship to city"),
    POSTAL_CODE("zip", "zip code", "ship to zip", "postal code", "zipcode", "post code"),
    ITEM("sku", "part", "item", "product", "product code", "model", "catalog", "cat", "stock", "style", "item code", "item sku", "part sku", "vendor item", "your item", "your sku", "vendor part", "product sku", "material"),
    DESCRIPTION("description", "item description", "product description", "desc", "product name", "item name", "details"),
    ORDERED("ordered", "qty ordered", "qty ord", "order qty", "ord qty", "ord", "quantity ordered", "ordered qty", "order quantity", "units ordered"),
    SHIPPED(
            "shipped", "qty shipped", "ship qty", "qty shp", "shp", "shpd", "quantity shipped", "qty ship", "shipped qty", "units shipped", "pcs shipped", "this shipment", "qty this shipment", "shipped quantity",
            "qty shpd", "ship quantity", "shipped units"),
    BACKORDERED("bo", "b o", "backordered", "back ordered", "backorder", "back order", "qty bo", "qty b o", "qty backordered", "qty back ordered", "backordered qty", "backorder qty", "bo qty", "bkord", "back ord", "b ord"),
    QUANTITY("qty", "quantity", "qty ea", "units"),
    STATUS("status", "line status", "order status"),
    /** Numbers that are none of the above, so that they are never taken for one. */
    OTHER(
            "invoice", "inv", "po box", "p o box", "our order", "our ref", "our reference", "sales order", "so", "s o", "vendor order", "supplier order", "factory order", "work order", "wo", "order date", "po date", "date ordered", "ordered on",
            "invoice date", "due date", "entered", "account", "acct", "customer", "cust", "customer account", "customer code", "phone", "tel", "telephone", "fax", "bol", "b l", "bill of lading", "weight", "wt", "total weight", "gross weight",
            "packing slip", "packing list", "pack slip", "pick ticket", "delivery", "shipment", "load", "seal", "manifest", "dept", "department", "terms", "payment terms", "page", "job", "quote", "release", "trailer",
            "scac", "nmfc", "class", "freight class", "pieces", "cartons", "ctns", "carton", "packages", "pkgs", "boxes", "pallets", "skids", "required date", "estimated delivery", "est delivery", "expected delivery", "delivery date", "estimated delivery date",
            "expected delivery date", "arrival date", "eta", "est arrival", "printed", "print date", "freight terms", "freight", "salesperson", "sales rep", "buyer", "contact", "email", "e mail", "ship from", "bill to", "sold to", "remit to", "total", "return tracking",
            "return label", "return tracking label", "store", "line", "ln", "uom", "u m", "um", "unit", "price", "unit price", "amount", "ext", "extended", "ext price", "whse", "warehouse", "location", "dims", "dimensions", "serial", "lot", "upc", "gtin", "fob",
            "vendor", "supplier", "notes", "comments", "routing", "box", "package", "license plate", "promise date", "estimated ship date", "est ship date", "expected ship date", "scheduled ship date", "cancel date", "tax id", "dea", "duns", "shipper number", "ups account", "fedex account",
            "shipper account", "your account", "pickup", "confirmation", "rma", "vendor order ref", "pick", "pkg", "ship from address", "state", "st", "address");

    private final List<List<String>> phrases;

    Field(String... phrases) {
        this.phrases = java.util.Arrays.stream(phrases)
                .map(phrase -> List.of(phrase.split(" ")))
                .toList();
    }

    List<List<String>> phrases() {
        return phrases;
    }

    boolean namesAnOrder() {
        return this == PURCHASE_ORDER || this == CUSTOMER_ORDER || this == REFERENCE || this == ORDER;
    }
}
