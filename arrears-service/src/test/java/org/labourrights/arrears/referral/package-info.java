/** Whom a lead may be handed on to. */
@NullMarked
package org.labourrights.arrears.referral;

import org.jspecify.annotations.NullMarked;
