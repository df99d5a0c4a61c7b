package org.labourrights.arrears.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ChildPages;

/** The contacts that the caller may see. */
@ApplicationScoped
class LeadContacts implements ChildPages<LeadContact> {}
