package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.text.NamePieces;

/** Keeps the rows by which enterprises are found, in the transaction of the change. */
@ApplicationScoped
class EnterpriseIndex {

    private final EntityManager entities;
    private final SystemScope systemScope;

    EnterpriseIndex(EntityManager entities, SystemScope systemScope) {
        this.entities = entities;
        this.systemScope = systemScope;
    }

    /** Files the enterprise under its present name, industries and places of work. */
    void file(Enterprise enterprise) {
        entities.flush();
        // An enterprise may move out of the division of the officer who moves it: the old rows must go all the same.
        systemScope.run("enterprise-index", () -> {
            forget(enterprise);
            fileName(enterprise);
            filePlaces(enterprise);
        });
    }

    private void forget(Enterprise enterprise) {
        Stream.of("enterprise_industry", "enterprise_operation")
                .forEach(table -> entities.createNativeQuery("DELETE FROM " + table + " WHERE enterprise_id = :id")
                        .setParameter("id", enterprise.id())
                        .executeUpdate());
    }

    private void fileName(Enterprise enterprise) {
        entities.createNativeQuery("""
                        INSERT INTO enterprise_name_piece (enterprise_id, name_key, pieces) VALUES (:id, :key, :pieces)
                        ON CONFLICT (enterprise_id) DO UPDATE SET name_key = excluded.name_key, pieces = excluded.pieces
                        """)
                .setParameter("id", enterprise.id())
                .setParameter("key", NamePieces.key(enterprise.name()))
                .setParameter("pieces", pieces(enterprise))
                .executeUpdate();
    }

    /** What the name is made of, and the divisions above the enterprise: a word and a place are sought in one index. */
    private static String[] pieces(Enterprise enterprise) {
        return Stream.concat(
                        NamePieces.of(enterprise.name()).stream(),
                        PathRange.below(enterprise.divisionPath()).divisions().stream())
                .toArray(String[]::new);
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
