package org.labourrights.chassis.attachment;

import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;

/**
 * The policies that bound the attachments of one subject: nobody fills the store by one of them.
 *
 * @param files how many it may hold
 * @param mebibytes how much they may be together, MiB
 * @param fileMebibytes how much one may be, MiB; what the operation takes at all ({@code @LongestBody}) holds besides
 * @param kinds what is taken, {@code MediaKind.SOME}
 */
public record AttachmentLimits(
        PolicyKey<Integer> files,
        PolicyKey<Integer> mebibytes,
        PolicyKey<Integer> fileMebibytes,
        PolicyKey<Set<MediaKind>> kinds) {}
