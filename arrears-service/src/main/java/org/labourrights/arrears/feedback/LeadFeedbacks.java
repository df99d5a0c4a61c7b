package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ChildPages;

/** The answers that the caller may see. */
@ApplicationScoped
class LeadFeedbacks implements ChildPages<LeadFeedback> {}
