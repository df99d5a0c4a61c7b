/**
 * A service as small as one can be (听证): hearings that come in as a list, with three clocks, evidence, an agreement that two
 * parties sign, and a person. What it declares is all that it has; {@code HearingTest} shows what it gets for it.
 */
@NullMarked
package org.labourrights.probe.hearing;

import org.jspecify.annotations.NullMarked;
