/** Personal data at rest and on screen: field encryption with key rotation, blind index, masking, read-access records. */
@NullMarked
package org.labourrights.chassis.privacy;

import org.jspecify.annotations.NullMarked;
