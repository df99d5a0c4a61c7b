package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.labourrights.chassis.identifier.DivisionCode;

/** Where an enterprise is registered and where it works (注册地与经营地). */
@Embeddable
class Territory {

    @Column(name = "registered_division")
    private DivisionCode registered;

    @Column(name = "division_path")
    private String path;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "operating_divisions")
    private String[] operating;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "operating_paths")
    private String[] operatingPaths;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    /** @param paths gives the reporting path of a division */
    Territory(DivisionCode registered, List<DivisionCode> operating, Function<DivisionCode, String> paths) {
        this.registered = registered;
        this.path = paths.apply(registered);
        this.operating = operating.stream().map(DivisionCode::toString).toArray(String[]::new);
        this.operatingPaths = operating.stream().map(paths).toArray(String[]::new);
    }

    DivisionCode registered() {
        return registered;
    }

    /** Reporting path of the division of registration, with trailing slash. */
    String path() {
        return path;
    }

    List<DivisionCode> operating() {
        return Arrays.stream(operating).map(DivisionCode::new).toList();
    }

    List<String> operatingPaths() {
        return List.of(operatingPaths);
    }
}
