package org.labourrights.arrears.screening;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ChildPages;

/** The screenings that the caller may see. */
@ApplicationScoped
class CrimeScreenings implements ChildPages<CrimeScreening> {}
