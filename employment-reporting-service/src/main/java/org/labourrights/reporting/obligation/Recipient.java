package org.labourrights.reporting.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * To whom a report goes (报送部门).
 *
 * @param level level of the receiving bureau
 * @param division division of the receiving bureau
 * @param divisionPath its reporting path, with trailing slash
 * @param agencyIds the labour bureau first, then the industry authorities where the profile wants them
 */
@Embeddable
record Recipient(
        @Enumerated(EnumType.STRING) @Column(name = "recipient_level")
        RecipientLevel level,

        @Column(name = "recipient_division") DivisionCode division,
        @Column(name = "division_path") String divisionPath,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "recipient_agency_ids")
        List<String> agencyIds) {

    /** Without the agencies that were ended. */
    Recipient keeping(Predicate<String> inOffice) {
        return new Recipient(
                level,
                division,
                divisionPath,
                agencyIds.stream().filter(inOffice).toList());
    }
}
