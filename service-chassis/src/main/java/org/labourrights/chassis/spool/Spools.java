package org.labourrights.chassis.spool;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the running request has put aside; removed when its answer is written. */
@RequestScoped
public class Spools {

    private static final Logger LOG = Logger.getLogger(Spools.class);

    private final List<Spool> kept = new ArrayList<>();
    private @Nullable Spool body;

    /** The body of a {@link Spooled} request. */
    public Spool body() {
        if (body == null) {
            throw new IllegalStateException("@Spooled does not stand on the resource method");
        }
        return body;
    }

    /** Keeps {@code spool} until the answer is written. */
    public Spool keep(Spool spool) {
        kept.add(spool);
        return spool;
    }

    void take(InputStream content) throws IOException {
        body = keep(Spool.of(content));
    }

    @PreDestroy
    void remove() {
        for (Spool spool : kept) {
            try {
                spool.close();
            } catch (IOException e) {
                LOG.warn("A temporary file cannot be removed; nobody can read it", e);
            }
        }
    }
}
