package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What kind of work the money is owed for (用工). */
@Embeddable
public record Employment(
        @Enumerated(EnumType.STRING) @Column(name = "employment_relation")
        EmploymentRelation relation,

        @Nullable String occupation,
        @Nullable String industry) {

    Employment as(EmploymentRelation determined) {
        return new Employment(determined, occupation, industry);
    }
}
