/** Turns stored values over to the active keys, so that old keys can be taken away: a job, its progress, its endpoints. */
@NullMarked
package org.labourrights.chassis.privacy.rotation;

import org.jspecify.annotations.NullMarked;
