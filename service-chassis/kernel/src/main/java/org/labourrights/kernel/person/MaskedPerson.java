package org.labourrights.kernel.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as colleagues see them.
 *
 * @param ref token of the person ({@code workerRef}); means nothing outside this service
 */
@Schema(name = "MaskedPerson", description = "人员信息（脱敏） Who somebody is, masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaskedPerson(
        UUID ref,

        @Nullable @Schema(examples = "李*明") String name,

        @Nullable IdType idType,

        @Nullable @Schema(examples = "150105********5122") String idNo,

        @Nullable @Schema(examples = "138****0000") String phone) {

    /** Only the token: a whistle-blower, or somebody whose data are deleted. */
    static MaskedPerson token(UUID ref) {
        return new MaskedPerson(ref, null, null, null, null);
    }
}
