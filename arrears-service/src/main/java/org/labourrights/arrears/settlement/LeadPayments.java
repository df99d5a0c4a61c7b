package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ChildPages;

/** The payments that the caller may see. */
@ApplicationScoped
class LeadPayments implements ChildPages<LeadPayment> {}
