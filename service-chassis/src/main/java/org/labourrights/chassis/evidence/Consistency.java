package org.labourrights.chassis.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proof that a later checkpoint continues an earlier one.
 *
 * @param first how many entries the earlier one seals
 * @param second how many the later one seals
 */
@Schema(name = "SealedConsistency", description = "一致性证明 A proof that the later checkpoint continues the earlier one")
record Consistency(long first, String format, List<String> path, long second) {

    static final String FORMAT = "nef-consistency-1";
}
