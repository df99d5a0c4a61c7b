package org.labourrights.kernel.document;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * A service or a signature was recorded wrongly (撤销误记); can be the body of a request as it is.
 *
 * @param reason what was wrong
 */
@Schema(name = "TakeBack", examples = "{\"reason\":\"误将他案的送达回证登记在本文书\"}")
public record TakeBack(
        @NotBlank @ConfidentialText(max = 500) @Schema(examples = "误将他案的送达回证登记在本文书")
        String reason) {

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "TakeBack[confidential]";
    }
}
