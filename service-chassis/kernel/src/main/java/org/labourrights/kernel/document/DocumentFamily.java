package org.labourrights.kernel.document;

import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.log.Event;

/** The documents of one kind of aggregate; a CDI bean, one a kind of aggregate. */
public interface DocumentFamily {

    /** What the aggregate is called, small letters alone, {@code case}; begins the names of its events. */
    String name();

    /** All documents that it can have, each with a code of its own in the whole service. */
    List<DeclaredDocument> documents();

    /**
     * What a document says. Asked once, in system scope, when the document is printed: soon after the issue, or at once when
     * somebody asks for it or signs it. So the aggregate keeps what the paper shows as it was on the day of issue.
     */
    DocumentWords words(IssuedDocument document);

    /** The event that tells the news; empty for what the service tells itself. */
    default Optional<Event> tell(DocumentNews news) {
        return Optional.of(DocumentTrail.event(name(), news));
    }
}
