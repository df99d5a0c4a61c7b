/** Runs the whole suite on one machine: the commands behind {@code deploy/suite} and what they agree on. */
@NullMarked
package org.labourrights.standalone;

import org.jspecify.annotations.NullMarked;
