/** The clocks of a lead (当日受理、次日对接、3日反馈): how they are set, explained, met and missed. */
@NullMarked
package org.labourrights.arrears.clock;

import org.jspecify.annotations.NullMarked;
