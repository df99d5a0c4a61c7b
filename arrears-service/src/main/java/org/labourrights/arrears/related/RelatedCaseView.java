package org.labourrights.arrears.related;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** A related case as officers read it. */
@Schema(name = "RelatedCase", description = "关联案件 What grew out of a lead elsewhere")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelatedCaseView(
        RelatedKind kind,
        @Schema(examples = "TJ-152921-2026-0012") String refNo,
        RelatedStatus state,
        LocalDate happenedOn,
        @Nullable LocalDate dueOn,
        @Nullable Yuan amount) {

    static RelatedCaseView of(RelatedCase related) {
        return new RelatedCaseView(
                related.kind(),
                related.refNo(),
                related.status(),
                related.happenedOn(),
                related.dueOn().orElse(null),
                related.amount().orElse(null));
    }
}
