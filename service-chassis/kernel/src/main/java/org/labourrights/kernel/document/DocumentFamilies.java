package org.labourrights.kernel.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the service has declared. */
@ApplicationScoped
class DocumentFamilies {

    private final Map<String, DeclaredDocument> documents = new HashMap<>();
    private final Map<String, DocumentFamily> byKind = new HashMap<>();

    DocumentFamilies(@All List<DocumentFamily> families) {
        for (DocumentFamily family : families) {
            // Begins the types of its events, which the log refuses otherwise only when the first is told.
            if (!family.name().matches("[a-z]+")) {
                throw new IllegalStateException("no name for a family of documents: " + family.name());
            }
            for (DeclaredDocument each : family.documents()) {
                if (documents.put(each.code(), each) != null) {
                    throw new IllegalStateException("two documents " + each.code());
                }
                byKind.put(each.code(), family);
            }
        }
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** @throws IllegalStateException if nobody declared it */
    DeclaredDocument document(String kind) {
        DeclaredDocument declared = documents.get(kind);
        if (declared == null) {
            throw new IllegalStateException("no document " + kind + " is declared");
        }
        return declared;
    }

    /** @throws IllegalStateException if nobody declared such a document */
    DocumentFamily of(String kind) {
        DocumentFamily family = byKind.get(kind);
        if (family == null) {
            throw new IllegalStateException("no document " + kind + " is declared");
        }
        return family;
    }
}
