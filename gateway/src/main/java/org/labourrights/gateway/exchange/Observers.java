package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;

/** What is written down about a finished exchange. */
@Singleton
class Observers {

    private final AccessLog log;
    private final Figures figures;

    Observers(AccessLog log, Figures figures) {
        this.log = log;
        this.figures = figures;
    }

    /** @param gone whether the caller left before the answer was complete */
    void observe(Exchange exchange, boolean gone) {
        figures.count(exchange, gone);
        log.write(exchange, gone);
    }
}
