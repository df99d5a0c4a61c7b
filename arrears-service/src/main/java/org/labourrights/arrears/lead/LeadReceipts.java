package org.labourrights.arrears.lead;

import org.labourrights.chassis.receipt.ReceiptFamily;

/** The codes by which reporters without a login come back to their lead (查询码). */
public final class LeadReceipts {

    public static final ReceiptFamily LEAD = ReceiptFamily.of("lead");

    private LeadReceipts() {}
}
