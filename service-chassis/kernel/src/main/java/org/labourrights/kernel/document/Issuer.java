package org.labourrights.kernel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The agency that issues (发文机关).
 *
 * @param agencyId {@code HRSS-150105}
 * @param name as the head of the paper names it, 石家庄市长安区人力资源和社会保障局
 */
@Embeddable
public record Issuer(
        @Column(name = "agency_id") String agencyId,
        @Column(name = "issuer") String name) {}
