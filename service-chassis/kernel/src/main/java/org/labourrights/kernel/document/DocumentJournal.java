package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** What the log says of the steps of a document: what its family does. */
@ApplicationScoped
class DocumentJournal implements JournalFamily<DocumentNews> {

    private final DocumentFamilies families;

    DocumentJournal(DocumentFamilies families) {
        this.families = families;
    }

    @Override
    public Class<DocumentNews> steps() {
        return DocumentNews.class;
    }

    @Override
    public Optional<Event> entry(DocumentNews news) {
        return families.of(news.document().kind()).tell(news);
    }
}
