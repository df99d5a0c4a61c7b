package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.directory.EnterpriseNames;

/** Keeps the rows by which enterprises are found, in the transaction of the change. */
@ApplicationScoped
class EnterpriseIndex {

    private final EntityManager entities;
    private final EnterpriseNames names;
    private final SystemScope systemScope;

    EnterpriseIndex(EntityManager entities, EnterpriseNames names, SystemScope systemScope) {
        this.entities = entities;
        this.names = names;
        this.systemScope = systemScope;
    }

    /** Files the enterprise under its present name, industries and places of work. */
    void file(Enterprise enterprise) {
        entities.flush();
        // An enterprise may move out of the division of the officer who moves it: the old rows must go all the same.
        systemScope.run("enterprise-index", () -> {
            forget(enterprise);
            names.file(enterprise.uscc(), enterprise.name(), enterprise.divisionPath());
            filePlaces(enterprise);
        });
    }

    private void forget(Enterprise enterprise) {
        Stream.of("enterprise_industry", "enterprise_operation")
                .forEach(table -> entities.createNativeQuery("DELETE FROM " + table + " WHERE enterprise_id = :id")
                        .setParameter("id", enterprise.id())
                        .executeUpdate());
    }

    private void filePlaces(Enterprise enterprise) {
        entities.createNativeQuery("""
                        INSERT INTO enterprise_industry (industry, division_path, enterprise_id, uscc)
                        SELECT DISTINCT i, :path, :id, :uscc FROM unnest(:industries) AS i
                        """)
                .setParameter("path", enterprise.divisionPath())
                .setParameter("id", enterprise.id())
                .setParameter("uscc", enterprise.uscc().value())
                .setParameter("industries", enterprise.industries().toArray(String[]::new))
                .executeUpdate();
        entities.createNativeQuery("""
                        INSERT INTO enterprise_operation (division_path, enterprise_id, uscc)
                        SELECT DISTINCT p, :id, :uscc FROM unnest(:paths) AS p
                        """)
                .setParameter("id", enterprise.id())
                .setParameter("uscc", enterprise.uscc().value())
                .setParameter("paths", enterprise.operatingPaths().toArray(String[]::new))
                .executeUpdate();
    }
}
