package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the staff of an enterprise is represented and disputes are settled inside (工会、集体合同与调解组织). */
@Embeddable
record Representation(
        @Column(name = "union_established") boolean union,
        @Column(name = "union_member_count") int unionMembers,

        @Column(name = "mediation_org_established") boolean mediationOrganisation,

        @Enumerated(EnumType.STRING) @Column(name = "collective_contract_status")
        CollectiveContractStatus collectiveContract) {

    static Representation of(EnterpriseProfile profile) {
        return new Representation(
                profile.unionEstablished(),
                profile.unionMemberCount(),
                profile.mediationOrgEstablished(),
                profile.collectiveContractStatus());
    }
}
