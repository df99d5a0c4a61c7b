package org.labourrights.kernel.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in a proof of service: people and their words. */
@ApplicationScoped
class ServiceColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("proof_of_service")
                .encrypted("received_by", "refusal", "witnesses", "taken_back_reason"));
    }
}
