package org.labourrights.inspection.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The frozen lists and rules of a commitment (承诺文件), compressed; read only to draw and to publish. Written once. */
@Entity
@Immutable
@Table(name = "draw_document")
class DrawDocument {

    @Id
    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "division_path")
    private String divisionPath;

    private byte[] content;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DrawDocument() {}

    DrawDocument(DrawCommitment commitment, byte[] document) {
        this.commitmentId = commitment.id();
        this.divisionPath = commitment.divisionPath();
        this.content = Compressed.of(document);
    }

    byte[] bytes() {
        return Compressed.read(content);
    }
}
