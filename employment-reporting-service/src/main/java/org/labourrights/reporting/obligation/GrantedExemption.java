package org.labourrights.reporting.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why an obligation need not be met (免报).
 *
 * @param approvalNo number of the approval on file
 * @param by subject of the officer
 */
@Embeddable
record GrantedExemption(
        @Column(name = "exempt_reason") String reason,
        @Column(name = "exempt_approval_no") String approvalNo,
        @Column(name = "exempted_by") String by) {}
