/** Handing a lead on (移送转办): mediation, a case of the inspection, another agency or division, the platform. */
@NullMarked
package org.labourrights.arrears.referral;

import org.jspecify.annotations.NullMarked;
