package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.service.ProofsOfService;

/** Puts dispositions and their papers together. */
@ApplicationScoped
class ShowDispositions {

    private final Documents documents;
    private final ProofsOfService proofs;

    ShowDispositions(Documents documents, ProofsOfService proofs) {
        this.documents = documents;
        this.proofs = proofs;
    }

    @Transactional
    DispositionView show(Disposition one) {
        IssuedDocument paper = documents.of(one.id()).stream().findFirst().orElse(null);
        return DispositionView.of(one, paper, paper == null ? List.of() : proofs.of(paper));
    }

    List<DispositionView> show(List<Disposition> some) {
        Map<UUID, List<IssuedDocument>> papers =
                documents.of(some.stream().map(Disposition::id).toList());
        return some.stream()
                .map(one -> DispositionView.of(
                        one,
                        papers.getOrDefault(one.id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        null))
                .toList();
    }
}
